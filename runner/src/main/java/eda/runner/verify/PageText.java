package eda.runner.verify;

import eda.runner.verify.Passage.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A page taken apart into passages, in their order. */
final class PageText {
  private static final int DEEPEST = 64;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private PageText() {}

  static List<Passage> of(String page) {
    List<Passage> passages = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(PARSER.parse(withoutFrontMatter(page))));
    while (!open.isEmpty()) {
      Node node = open.pop();
      add(node, passages);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return List.copyOf(passages);
  }

  private static void add(Node node, List<Passage> passages) {
    if (node instanceof Heading heading) {
      passages.add(passage(Kind.HEADING, node, text(node), "" + heading.getLevel()));
    } else if (node instanceof Paragraph) {
      passages.add(passage(Kind.PROSE, node, text(node), ""));
    } else if (node instanceof TableCell) {
      passages.add(passage(Kind.CELL, node, text(node), ""));
    } else if (node instanceof FencedCodeBlock fence) {
      String info = fence.getInfo() == null ? "" : fence.getInfo();
      passages.add(passage(Kind.FENCE, node, fence.getLiteral(), info));
    } else if (node instanceof BlockQuote) {
      passages.add(passage(Kind.QUOTE, node, text(node), ""));
    } else if (node instanceof StrongEmphasis) {
      passages.add(passage(Kind.STRONG, node, text(node), ""));
    } else if (node instanceof Link link) {
      passages.add(passage(Kind.LINK, node, link.getDestination(), ""));
    }
  }

  private static Passage passage(Kind kind, Node node, String text, String info) {
    int lines = node.getSourceSpans().size();
    int line = lines == 0 ? 1 : node.getSourceSpans().get(0).getLineIndex() + 1;
    return new Passage(kind, line, lines, text, info);
  }

  private static String text(Node root) {
    StringBuilder text = new StringBuilder();
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof Code code) {
        text.append('`').append(code.getLiteral().replace(' ', '·')).append('`');
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return text.toString();
  }

  /** The page with empty lines in place of its front matter, so that lines keep their numbers. */
  private static String withoutFrontMatter(String page) {
    int end = page.startsWith("---\n") ? page.indexOf("\n---\n", 3) : -1;
    if (end < 0) {
      return page;
    }
    int lines = (int) page.substring(0, end).chars().filter(c -> c == '\n').count();
    return "\n".repeat(lines + 1) + page.substring(end + 4);
  }
}
