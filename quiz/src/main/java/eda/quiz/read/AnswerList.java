package eda.quiz.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** A list in a question, with what it could be the answer to. */
record AnswerList(boolean ordered, List<Item> items) {

  static AnswerList of(ListBlock list, Prepared source, Slices slices) {
    List<Item> items = new ArrayList<>();
    for (Node child : Markdown.children(list)) {
      items.add(Item.of((ListItem) child, source, slices));
    }
    return new AnswerList(list instanceof OrderedList, items);
  }

  /** A list of marked options. */
  boolean task() {
    long marked = items.stream().filter(item -> item.mark().present()).count();
    boolean first = items.get(0).mark().present();
    return marked > 0 && (!ordered || first || 2 * marked >= items.size());
  }

  /** A list in which only some items are marked. */
  boolean partlyMarked() {
    long marked = items.stream().filter(item -> item.mark().present()).count();
    return marked > 0 && marked < items.size();
  }

  /** An unordered list of pairs, {@code Left :: Right}. */
  boolean matching() {
    long pairs = items.stream().filter(item -> item.raw().contains(" :: ")).count();
    boolean all =
        items.stream().map(Item::raw).allMatch(r -> r.contains(" :: ") || r.startsWith(":: "));
    return !ordered && all && pairs > 1;
  }

  boolean all(Mark.Sign sign) {
    return items.stream().allMatch(item -> item.mark().sign() == sign);
  }
}
