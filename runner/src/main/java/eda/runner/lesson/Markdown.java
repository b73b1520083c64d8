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

/** Reads GitHub's Markdown, definition lists and shortcodes. */
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
}
