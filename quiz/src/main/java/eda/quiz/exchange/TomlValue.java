package eda.quiz.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one value of a TOML text. */
final class TomlValue {
  private static final String ENDS = ",]}#\n";
  private static final String ESCAPES = "btnfr\"\\";
  private static final String ESCAPED = "\b\t\n\f\r\"\\";
  private static final int DEEPEST = 20;

  private final TomlScan scan;

  TomlValue(TomlScan scan) {
    this.scan = scan;
  }

  Object read() throws TomlScan.Fault {
    return read(0);
  }

  private Object read(int depth) throws TomlScan.Fault {
    if (depth > DEEPEST) {
      throw new TomlScan.Fault("These values stand too deep in each other.");
    }
    scan.skipBlank(false);
    return switch (scan.peek()) {
      case '"', '\'' -> string();
      case '[' -> array(depth);
      case '{' -> inlineTable(depth);
      default -> bare();
    };
  }

  private Object bare() throws TomlScan.Fault {
    StringBuilder bare = new StringBuilder();
    while (!scan.atEnd() && ENDS.indexOf(scan.peek()) < 0) {
      bare.append(scan.next());
    }
    String word = bare.toString().strip();
    if (word.isEmpty()) {
      throw new TomlScan.Fault("Here should be a value.");
    }
    boolean flag = word.equals("true") || word.equals("false");
    return flag ? (Object) Boolean.valueOf(word) : word;
  }

  private List<Object> array(int depth) throws TomlScan.Fault {
    scan.expect("[");
    List<Object> values = new ArrayList<>();
    scan.skipBlank(true);
    while (!scan.take("]")) {
      values.add(read(depth + 1));
      scan.skipBlank(true);
      if (!scan.take(",") && scan.peek() != ']') {
        throw new TomlScan.Fault("This array doesn't end.");
      }
      scan.skipBlank(true);
    }
    return List.copyOf(values);
  }

  private Map<String, Object> inlineTable(int depth) throws TomlScan.Fault {
    scan.expect("{");
    Map<String, Object> table = new LinkedHashMap<>();
    scan.skipBlank(true);
    while (!scan.take("}")) {
      List<String> path = scan.keys();
      scan.expect("=");
      int last = path.size() - 1;
      Toml.inside(table, path.subList(0, last)).put(path.get(last), read(depth + 1));
      scan.skipBlank(true);
      if (!scan.take(",") && scan.peek() != '}') {
        throw new TomlScan.Fault("This table doesn't end.");
      }
      scan.skipBlank(true);
    }
    return table;
  }

  /** A string in one or three quotes of either kind; those in apostrophes have no escapes. */
  String string() throws TomlScan.Fault {
    String quote = scan.peek() == '"' ? "\"" : "'";
    boolean escapes = quote.equals("\"");
    if (!scan.take(quote.repeat(3))) {
      scan.expect(quote);
      return upTo(quote, escapes, false);
    }
    scan.take("\n");
    String inner = upTo(quote.repeat(3), escapes, true);
    // A quote or two may stand right before the closing three.
    return inner + (scan.take(quote) ? quote : "") + (scan.take(quote) ? quote : "");
  }

  private String upTo(String end, boolean escapes, boolean lines) throws TomlScan.Fault {
    StringBuilder text = new StringBuilder();
    while (!scan.take(end)) {
      if (scan.atEnd() || !lines && scan.peek() == '\n') {
        throw new TomlScan.Fault("This string doesn't end.");
      }
      char c = scan.next();
      if (c == '\\' && escapes) {
        escape(text);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private void escape(StringBuilder text) throws TomlScan.Fault {
    char c = scan.peek();
    int known = ESCAPES.indexOf(c);
    if (known >= 0) {
      scan.next();
      text.append(ESCAPED.charAt(known));
    } else if (c == 'u' || c == 'U') {
      scan.next();
      text.appendCodePoint(hexadecimal(c == 'u' ? 4 : 8));
    } else if (c == '\n' || c == ' ' || c == '\t') {
      skipWhite();
    } else {
      throw new TomlScan.Fault("There is no escape \\" + c + ".");
    }
  }

  /** A backslash at the end of a line takes all white space up to the next text with it. */
  private void skipWhite() {
    while (!scan.atEnd() && Character.isWhitespace(scan.peek())) {
      scan.next();
    }
  }

  private int hexadecimal(int digits) throws TomlScan.Fault {
    int point = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(scan.peek(), 16);
      if (digit < 0 || point > Character.MAX_CODE_POINT) {
        throw new TomlScan.Fault("Here should be a hexadecimal digit.");
      }
      scan.next();
      point = point * 16 + digit;
    }
    if (!Character.isValidCodePoint(point)) {
      throw new TomlScan.Fault("There is no such character.");
    }
    return point;
  }
}
