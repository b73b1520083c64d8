package eda.broker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of a look: fields between tabs, the kind of the row first; whatever a foreign name
 * holds, a row is one line.
 */
final class Rows {

  private final List<String> rows = new ArrayList<>();

  void add(Object... fields) {
    rows.add(
        Arrays.stream(fields)
            .map(field -> Text.clean(String.valueOf(field)))
            .collect(Collectors.joining("\t")));
  }

  /** All rows, each with its line feed. */
  @Override
  public String toString() {
    return rows.stream().map(row -> row + "\n").collect(Collectors.joining());
  }
}
