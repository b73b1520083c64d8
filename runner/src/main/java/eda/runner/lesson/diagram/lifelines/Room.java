package eda.runner.lesson.diagram.lifelines;

import eda.runner.lesson.diagram.paint.Wrap;
import java.util.List;

/** How wide texts may be: those of messages and notes, and the names of participants. */
record Room(int text, int name) {
  /** Below this many columns words are cut. */
  private static final int NARROW = 12;

  List<String> rows(String text) {
    return text.isEmpty() ? List.of() : wrap(text, this.text);
  }

  List<String> names(String label) {
    return wrap(label, name);
  }

  /** A frame's condition, in brackets. It begins in the outline and goes on under it. */
  List<String> condition(String word, String title) {
    String both = (word + (title.isEmpty() ? "" : " [" + title.replace('\n', ' ') + "]")).strip();
    return both.isEmpty() ? List.of() : wrap(both, text + text / 2);
  }

  private static List<String> wrap(String text, int width) {
    return width <= NARROW ? Wrap.cut(text, width) : Wrap.balanced(text, width);
  }
}
