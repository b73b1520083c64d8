package eda.quiz.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the part of TOML that quiz files use: tables, arrays of tables, dotted keys, strings of all
 * four kinds, arrays, inline tables and booleans; numbers and dates stay text.
 *
 * <p>Tolerant: a line that can't be read is told and skipped. Values are {@code String}, {@code
 * Boolean}, {@code List} and {@code Map}. A table of an array has its line under {@link #LINE}.
 */
final class Toml {
  /** No key of a file, since it has a blank. */
  static final String LINE = " line";

  private final TomlScan scan;
  private final Bank bank;
  private final Map<String, Object> root = new LinkedHashMap<>();
  private Map<String, Object> table = root;

  private Toml(String text, Bank bank) {
    this.scan = new TomlScan(text);
    this.bank = bank;
  }

  static Map<String, Object> read(String text, Bank bank) {
    Toml toml = new Toml(text, bank);
    toml.read();
    return toml.root;
  }

  private void read() {
    scan.skipBlank(true);
    while (!scan.atEnd()) {
      int line = scan.line();
      try {
        statement();
      } catch (TomlScan.Fault fault) {
        bank.error(line, "toml-not-read", fault.getMessage() + " This line is skipped.");
        scan.skipLine();
      }
      scan.skipBlank(true);
    }
  }

  private void statement() throws TomlScan.Fault {
    int line = scan.line();
    if (scan.take("[[")) {
      List<String> path = scan.keys();
      scan.expect("]]");
      table = element(path);
      table.put(LINE, Integer.toString(line));
    } else if (scan.take("[")) {
      List<String> path = scan.keys();
      scan.expect("]");
      table = inside(root, path);
    } else {
      pair(table);
    }
    scan.endLine();
  }

  private void pair(Map<String, Object> into) throws TomlScan.Fault {
    List<String> path = scan.keys();
    scan.expect("=");
    Object value = new TomlValue(scan).read();
    int last = path.size() - 1;
    inside(into, path.subList(0, last)).put(path.get(last), value);
  }

  /** A new table at the end of the array that the path names. */
  private Map<String, Object> element(List<String> path) throws TomlScan.Fault {
    int last = path.size() - 1;
    Map<String, Object> parent = inside(root, path.subList(0, last));
    Object old = parent.getOrDefault(path.get(last), List.of());
    if (!(old instanceof List<?> array)) {
      throw new TomlScan.Fault("\"" + path.get(last) + "\" is no array of tables.");
    }
    Map<String, Object> added = new LinkedHashMap<>();
    if (array instanceof ArrayList<?>) {
      append(array, added);
    } else {
      parent.put(path.get(last), new ArrayList<Object>(List.of(added)));
    }
    return added;
  }

  @SuppressWarnings("unchecked")
  private static void append(List<?> array, Map<String, Object> added) {
    ((List<Object>) array).add(added);
  }

  /** The table at the path, made where it is missing; of an array the last one. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> inside(Map<String, Object> from, List<String> path)
      throws TomlScan.Fault {
    Map<String, Object> at = from;
    for (String key : path) {
      Object next = at.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>());
      if (next instanceof List<?> array && !array.isEmpty()) {
        next = array.get(array.size() - 1);
      }
      if (!(next instanceof Map<?, ?>)) {
        throw new TomlScan.Fault("\"" + key + "\" is no table.");
      }
      at = (Map<String, Object>) next;
    }
    return at;
  }
}
