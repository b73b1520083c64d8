package eda.quiz.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown parser of the quiz reader, and walks over its trees that need no deep stack. */
final class Markdown {
  /** Deeper nesting than anyone writes; keeps hostile input linear. */
  private static final int DEEPEST = 64;

  /** Signs with which a line can begin that starts another block than a paragraph. */
  private static final String BLOCK_SIGNS = " \t#>-*+_~`<[0123456789";

  private static final Parser PARSER = parser().build();

  /** Most of the time goes into inlines, and most quizzes have none that matter here. */
  private static final Parser BLOCKS =
      parser().inlineParserFactory(context -> (lines, node) -> {}).build();

  private Markdown() {}

  /** The tree of a quiz; paragraphs have children only where a tag or an image may be in one. */
  static Node parse(String text) {
    boolean inlines = text.indexOf('<') >= 0 || text.contains("![");
    return (inlines ? PARSER : BLOCKS).parse(text);
  }

  private static Parser.Builder parser() {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST);
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** Calls a visitor for a node and everything below it, in the order of the text. */
  static void walk(Node root, Consumer<Node> visitor) {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      visitor.accept(node);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
  }

  /** The text with a fence closed that was left open, so that it can stand before other text. */
  static String closed(String text) {
    boolean fences = text.contains("```") || text.contains("~~~");
    return fences
            && BLOCKS.parse(text).getLastChild() instanceof FencedCodeBlock last
            && last.getClosingFenceLength() == null
        ? text.stripTrailing()
            + "\n"
            + last.getFenceCharacter().repeat(last.getOpeningFenceLength())
        : text;
  }

  /** Text that starts a paragraph where it would otherwise start another kind of block. */
  static String asParagraph(String text) {
    int lineEnd = text.indexOf('\n');
    String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
    boolean plain = first.isEmpty() || BLOCK_SIGNS.indexOf(first.charAt(0)) < 0;
    if (plain || BLOCKS.parse(first).getFirstChild() instanceof Paragraph) {
      return text;
    }
    int at = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(0, at) + "\\" + text.substring(at);
  }
}
