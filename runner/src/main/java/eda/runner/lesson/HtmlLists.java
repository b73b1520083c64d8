package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Style;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lists that are open within one block of HTML, and the marks of their items. */
final class HtmlLists {
  private static final int DEEPEST = 100;
  private static final int BULLETS = 0;

  private final Context context;
  private final Prose prose;

  /** For each open list the number of its next item, or that it has bullets. */
  private final Deque<Integer> open = new ArrayDeque<>();

  HtmlLists(Context context, Prose prose) {
    this.context = context;
    this.prose = prose;
  }

  /** Takes a tag into account that may start or end a list or an item. */
  void tag(HtmlTag tag) {
    boolean list = tag.name().equals("ol") || tag.name().equals("ul");
    if (list && tag.closing()) {
      open.poll();
    } else if (list && open.size() < DEEPEST) {
      open.push(tag.name().equals("ol") ? 1 : BULLETS);
    } else if (tag.name().equals("li") && !tag.closing()) {
      prose.append(mark(), Style.of(Meaning.FRAME));
    }
  }

  private String mark() {
    int number = open.isEmpty() ? BULLETS : open.pop();
    if (number == BULLETS) {
      open.push(BULLETS);
      return context.glyphs().bullet(Math.max(0, open.size() - 1));
    }
    open.push(number + 1);
    return number + ". ";
  }
}
