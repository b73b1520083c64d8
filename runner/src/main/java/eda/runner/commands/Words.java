package eda.runner.commands;

import java.util.ArrayList;
import java.util.List;

/** Splits a typed line into arguments; double quotes hold words together. */
final class Words {
  private Words() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
        begun = true;
      } else if (Character.isWhitespace(c) && !quoted) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    // People type what they read: "./course list".
    return !words.isEmpty() && words.get(0).endsWith("course")
        ? words.subList(1, words.size())
        : words;
  }
}
