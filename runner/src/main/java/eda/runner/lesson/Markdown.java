package eda.runner.lesson;

import eda.runner.lesson.syntax.Syntax;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads GitHub's Markdown, definition lists and shortcodes; front matter and a byte order mark at
 * the start are left out.
 */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListItemsExtension.create(),
                  FootnotesExtension.create(),
                  AutolinkExtension.create(),
                  new Syntax()))
          .build();

  private Markdown() {}

  /** The document, or empty for a table of more cells than the parser takes. */
  static Optional<Node> parse(String text) {
    try {
      return Optional.of(PARSER.parse(text));
    } catch (IllegalArgumentException tooManyCells) {
      return Optional.empty();
    }
  }

  /** {@code text} from where the document proper starts. */
  static String body(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    return text.substring(afterFrontMatter(text, start));
  }

  /**
   * Front matter stands between lines of three dashes and says {@code key: value} on its first
   * line.
   */
  private static int afterFrontMatter(String text, int start) {
    int at = lineEnd(text, start);
    if (at == text.length() || !isFence(text, start, at)) {
      return start;
    }
    int first = at + 1;
    int firstEnd = lineEnd(text, first);
    if (!isKey(text, first, firstEnd)) {
      return start;
    }
    for (int line = first; line < text.length(); line = lineEnd(text, line) + 1) {
      int end = lineEnd(text, line);
      if (isFence(text, line, end)) {
        return Math.min(text.length(), end + 1);
      }
    }
    return start;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isFence(String text, int from, int to) {
    return text.startsWith("---", from) && text.substring(from, to).stripTrailing().length() == 3;
  }

  private static boolean isKey(String text, int from, int to) {
    int at = from;
    while (at < to
        && (Character.isLetterOrDigit(text.charAt(at)) || "_-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > from && at < to && text.charAt(at) == ':';
  }
}
