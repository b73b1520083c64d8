package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Lays out bullet, numbered and task lists. */
final class ListLayout {
  private final Context context;
  private final BlockLayout blocks;
  private int depth;

  ListLayout(Context context, BlockLayout blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  void list(ListBlock list) {
    boolean ordered = list instanceof OrderedList;
    int number = ordered ? startOf((OrderedList) list) : 0;
    int digits = ordered ? digits(number + length(list) - 1) : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!list.isTight() && item.getPrevious() != null) {
        context.page().gap();
      }
      String marker = ordered ? number(number++, digits) : bullet(item);
      item(item, marker, !list.isTight());
    }
  }

  private void item(Node item, String marker, boolean spaced) {
    context.page().push(Span.of(marker, Meaning.FRAME), Span.plain(" ".repeat(marker.length())));
    depth++;
    blocks.children(item, spaced);
    depth--;
    context.page().pop();
  }

  private String bullet(Node item) {
    boolean task = item.getFirstChild() instanceof TaskListItemMarker;
    if (task) {
      boolean done = ((TaskListItemMarker) item.getFirstChild()).isChecked();
      if (context.linear()) {
        return done ? "Done: " : "To do: ";
      }
      return done ? "[x] " : "[ ] ";
    }
    return context.linear() ? "- " : context.glyphs().bullet(depth);
  }

  private static String number(int number, int digits) {
    String text = Integer.toString(number);
    return " ".repeat(digits - text.length()) + text + ". ";
  }

  private static int startOf(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }

  private static int length(Node list) {
    int length = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      length++;
    }
    return length;
  }
}
