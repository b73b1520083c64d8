package eda.runner.lesson.diagram.mermaid;

import java.util.ArrayList;
import java.util.List;

/**
 * A source without comments, directives and front matter.
 *
 * @param type the first word
 * @param header what follows on the same line
 * @param lines the lines after it, stripped, none of them empty
 */
record Source(String title, String type, String header, List<String> lines) {
  /** A quoted label may go over this many lines. */
  private static final int QUOTED = 20;

  Source {
    lines = List.copyOf(lines);
  }

  static Source of(String text) {
    List<String> lines = new ArrayList<>();
    String title = "";
    String skipTo = "";
    for (String raw : text.split("\n", -1)) {
      String line = raw.strip();
      if (!skipTo.isEmpty()) {
        if (skipTo.equals("---") && line.startsWith("title:")) {
          title = Labels.decode(line.substring("title:".length()));
        }
        skipTo = line.endsWith(skipTo) ? "" : skipTo;
      } else if (line.equals("---") && lines.isEmpty()) {
        skipTo = "---";
      } else if (line.startsWith("%%{")) {
        skipTo = line.endsWith("}%%") ? "" : "}%%";
      } else if (line.startsWith("accDescr") && line.endsWith("{")) {
        skipTo = "}";
      } else if (!lines.isEmpty() && titles(line)) {
        title = Labels.decode(line.substring("title".length() + 1));
      } else if (!line.isEmpty() && !line.startsWith("%%") && !accessibility(line)) {
        lines.add(line);
      }
    }
    return split(title, joined(lines));
  }

  /** A title may stand among the statements as well; a node may be called the same. */
  private static boolean titles(String line) {
    return line.startsWith("title:") || line.startsWith("title ") && !line.contains("--");
  }

  private static boolean accessibility(String line) {
    return line.startsWith("accTitle") || line.startsWith("accDescr");
  }

  private static Source split(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return new Source(title, "", "", List.of());
    }
    String first = lines.get(0);
    int end = 0;
    while (end < first.length()
        && !Character.isWhitespace(first.charAt(end))
        && first.charAt(end) != ';') {
      end++;
    }
    List<String> rest = lines.subList(1, lines.size());
    return new Source(title, first.substring(0, end), first.substring(end).strip(), rest);
  }

  /** Joins the lines of a label in quotes that goes over several. */
  private static List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      boolean open = oddQuotes(lines.get(i));
      while (open && end + 1 < lines.size() && end - i < QUOTED) {
        end++;
        open = !oddQuotes(lines.get(end));
      }
      if (end > i && !open) {
        joined.add(String.join("<br>", lines.subList(i, end + 1)));
        i = end;
      } else {
        joined.add(lines.get(i));
      }
    }
    return joined;
  }

  private static boolean oddQuotes(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }
}
