package eda.runner.lesson.diagram.mermaid;

import java.util.ArrayList;
import java.util.List;

/** Splits a line at its semicolons: not in quotes, and not where one ends an entity. */
final class Statements {
  private Statements() {}

  static List<String> split(String line) {
    List<String> statements = new ArrayList<>();
    boolean quoted = false;
    boolean entity = false;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == ';' && !quoted && !entity) {
        add(line.substring(from, i), statements);
        from = i + 1;
      }
      entity = c == '#' || c == '&' || entity && Character.isLetterOrDigit(c);
    }
    add(line.substring(from), statements);
    return statements;
  }

  private static void add(String part, List<String> statements) {
    if (!part.isBlank()) {
      statements.add(part.strip());
    }
  }
}
