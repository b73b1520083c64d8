package eda.runner.lesson.syntax;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads definition lists as PHP Markdown Extra has them: a colon and a blank after a paragraph or
 * another definition; lines that belong to it are indented by two or more.
 */
final class DefinitionParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;
  private static final int INDENT = 2;
  private static final int DEEPEST_INDENT = 4;

  private final Definition definition = new Definition();

  @Override
  public Block getBlock() {
    return definition;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block block) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    int indent = state.getIndent();
    return indent < INDENT
        ? BlockContinue.none()
        : BlockContinue.atColumn(state.getColumn() + Math.min(indent, DEEPEST_INDENT));
  }

  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int colon = state.getNextNonSpaceIndex();
      boolean marked =
          state.getIndent() < CODE_INDENT
              && colon + 1 < line.length()
              && line.charAt(colon) == ':'
              && " \t".indexOf(line.charAt(colon + 1)) >= 0;
      if (!marked || isBlank(line, colon + 1) || !hasTerm(matched)) {
        return BlockStart.none();
      }
      return BlockStart.of(new DefinitionParser())
          .atColumn(state.getColumn() + state.getIndent() + INDENT);
    }

    private static boolean hasTerm(MatchedBlockParser matched) {
      if (!matched.getParagraphLines().isEmpty()) {
        return true;
      }
      Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
      return before instanceof Paragraph || before instanceof Definition;
    }

    private static boolean isBlank(CharSequence line, int from) {
      int at = from;
      while (at < line.length() && " \t".indexOf(line.charAt(at)) >= 0) {
        at++;
      }
      return at == line.length();
    }
  }
}
