package eda.quiz.exchange;

import java.util.List;
import java.util.Map;

/** A TOML table whose values are read as what they should be; a missing one is empty. */
record TomlTable(Map<String, Object> values) {

  String text(String key) {
    return values.getOrDefault(key, "") instanceof String text ? text : "";
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(values.getOrDefault(key, false));
  }

  /** The texts of an array, or the only text where one stands alone. */
  List<String> texts(String key) {
    Object value = values.getOrDefault(key, List.of());
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    return all.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  boolean isArray(String key) {
    return values.getOrDefault(key, "") instanceof List<?>;
  }

  TomlTable table(String key) {
    return of(values.getOrDefault(key, Map.of()));
  }

  List<TomlTable> tables(String key) {
    return values.getOrDefault(key, List.of()) instanceof List<?> list
        ? list.stream().map(TomlTable::of).toList()
        : List.of();
  }

  /** The line on which a table of an array begins. */
  int line() {
    String line = text(Toml.LINE);
    return line.isEmpty() ? 1 : Integer.parseInt(line);
  }

  @SuppressWarnings("unchecked")
  private static TomlTable of(Object value) {
    return new TomlTable(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
  }
}
