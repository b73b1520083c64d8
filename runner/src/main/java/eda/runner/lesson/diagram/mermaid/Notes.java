package eda.runner.lesson.diagram.mermaid;

import java.util.ArrayList;
import java.util.List;

/** What a parser could not read, for the one who wrote it. */
final class Notes {
  private static final int MOST = 20;
  private static final int LONGEST = 120;
  private final List<String> notes = new ArrayList<>();

  void unknown(String statement) {
    add("not understood: ", statement);
  }

  /** Something that is known and left out of the drawing. */
  void omitted(String statement) {
    add("not drawn: ", statement);
  }

  private void add(String what, String statement) {
    if (notes.size() < MOST) {
      notes.add(what + statement.substring(0, Math.min(LONGEST, statement.length())));
    }
  }

  List<String> all() {
    return notes;
  }
}
