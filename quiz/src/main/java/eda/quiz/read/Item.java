package eda.quiz.read;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * An item of a list that may be a list of options.
 *
 * @param text Markdown source without the mark, fit to stand alone
 * @param raw the first paragraph as it was typed, without the mark
 * @param quote the source of the quotes inside the item
 * @param code the content of the code fence that is all there is in the item, if it is one
 */
record Item(Mark mark, String text, String raw, String quote, List<String> code, Line line) {

  static Item of(ListItem node, Prepared source, Slices slices) {
    List<Node> blocks = Markdown.children(node);
    List<Node> quotes = blocks.stream().filter(BlockQuote.class::isInstance).toList();
    List<Node> content = blocks.stream().filter(b -> !(b instanceof BlockQuote)).toList();
    String quote = String.join("\n\n", quotes.stream().map(slices::inside).toList());
    Line line = slices.prepared(node);
    Mark kept = source.marks().getOrDefault(slices.first(node), Mark.NONE);
    if (content.isEmpty() || !(content.get(0) instanceof Paragraph)) {
      String whole = Markdown.closed(slices.of(content).strip());
      boolean definition = !content.isEmpty() && content.get(0) instanceof LinkReferenceDefinition;
      String text = definition ? Markdown.asParagraph(whole) : whole;
      return new Item(kept, text, text, quote, code(content), line);
    }
    String raw = paragraph(slices.of(content.get(0)).strip());
    String literal = paragraph(slices.literal(content.subList(0, 1)).strip());
    Mark mark = Mark.of(raw);
    int cut = mark.present() ? mark.length() : 0;
    String own = Markdown.asParagraph(literal.substring(cut).strip());
    String text = (isIdentifier(own) ? "`" + own + "`" : own) + rest(content, slices);
    boolean empty = raw.substring(cut).isBlank();
    List<String> code = empty ? code(content.subList(1, content.size())) : List.of();
    return new Item(
        mark, Markdown.closed(text.strip()), raw.substring(cut).strip(), quote, code, line);
  }

  /** A name such as {@code __init__}, whose underscores Markdown would take for bold type. */
  static boolean isIdentifier(String text) {
    return text.length() > 4
        && text.startsWith("__")
        && text.endsWith("__")
        && text.chars().allMatch(Character::isJavaIdentifierPart);
  }

  private static List<String> code(List<Node> content) {
    return content.size() == 1 && content.get(0) instanceof FencedCodeBlock fence
        ? List.of(fence.getLiteral())
        : List.of();
  }

  private static String rest(List<Node> content, Slices slices) {
    if (content.size() < 2) {
      return "";
    }
    List<Node> others = content.subList(1, content.size());
    String text = slices.of(others).stripTrailing();
    boolean apart = slices.first(others.get(0)) > slices.last(content.get(0)) + 1;
    return (apart ? "\n\n" : "\n") + text;
  }

  /** The lines of a paragraph joined by blanks, except where the author broke the line. */
  private static String paragraph(String text) {
    StringBuilder joined = new StringBuilder();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      boolean hard = !joined.isEmpty() && joined.charAt(joined.length() - 1) == '\\';
      joined.append(joined.isEmpty() ? "" : hard ? "\n" : " ").append(line.strip());
    }
    return joined.toString();
  }

  /** The text without brackets that are no mark, for a place where a mark is expected. */
  String bare() {
    return mark.sign() == Mark.Sign.UNKNOWN
        ? Markdown.asParagraph(text.substring(mark.length()).strip())
        : text;
  }
}
