package eda.quiz.read;

import eda.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a question while its blocks are given their roles. */
final class Draft {
  private final List<String> body = new ArrayList<>();
  private final List<String> hints = new ArrayList<>();
  private final List<String> explanations = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<List<String>> comments = new ArrayList<>();

  void addItems(List<Item> more) {
    for (Item item : more) {
      items.add(item);
      comments.add(new ArrayList<>());
      if (!item.quote().isBlank()) {
        comment(item.quote());
      }
    }
  }

  boolean answered() {
    return !items.isEmpty();
  }

  void body(String text) {
    add(body, text);
  }

  void hint(String text) {
    add(hints, text);
  }

  void explain(String text) {
    add(explanations, text);
  }

  boolean explained() {
    return !explanations.isEmpty();
  }

  /** Adds a comment on the last option so far. */
  void comment(String text) {
    String plain = text;
    for (Optional<Label> label = Label.of(plain); label.isPresent(); label = Label.of(plain)) {
      plain = label.get().rest();
    }
    add(comments.get(comments.size() - 1), plain);
  }

  /** Adds a text that says itself whether it is a hint or an explanation. */
  void labelled(Label label) {
    if (label.role() == Label.Role.HINT) {
      hint(label.rest());
    } else {
      explain(label.rest());
    }
  }

  /** Gives a labelled comment on the last option alone back to the question. */
  void settle() {
    if (items.isEmpty() || explained()) {
      return;
    }
    Item last = items.get(items.size() - 1);
    boolean only = items.stream().filter(item -> !item.quote().isBlank()).count() == 1;
    boolean labelled =
        Label.of(last.quote()).filter(l -> l.role() == Label.Role.EXPLANATION).isPresent();
    if (only && labelled) {
      explanations.addAll(comments.get(items.size() - 1));
      comments.get(items.size() - 1).clear();
    }
  }

  List<Item> items() {
    return items;
  }

  String comment(int item) {
    return String.join("\n\n", comments.get(item));
  }

  String body() {
    return String.join("\n\n", body);
  }

  String hint() {
    return String.join("\n\n", hints);
  }

  /** The explanation; only options carry their own comments, so others' comments join it. */
  String explanation(Kind kind) {
    List<String> all = new ArrayList<>(explanations);
    if (!(kind instanceof Kind.Choice)) {
      comments.forEach(all::addAll);
    }
    return String.join("\n\n", all);
  }

  private static void add(List<String> texts, String text) {
    if (!text.isBlank()) {
      texts.add(Markdown.closed(text.strip()));
    }
  }
}
