package eda.runner.lesson.syntax;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads code between {@code {{< highlight java >}}} and its closing tag as a fenced block. */
final class HighlightParser extends AbstractBlockParser {
  private static final String NAME = "highlight";
  private static final int CODE_INDENT = 4;

  private final FencedCodeBlock block = new FencedCodeBlock();
  private final StringBuilder code = new StringBuilder();
  private boolean closed;

  private HighlightParser(String language) {
    block.setInfo(language);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    String text = line.getContent().toString();
    boolean first = code.length() == 0;
    for (int at = text.indexOf("{{"); at >= 0 && !closed; at = text.indexOf("{{", at + 2)) {
      Optional<ShortcodeTag> tag = ShortcodeTag.at(text, at);
      if (tag.isPresent() && tag.get().closing() && tag.get().name().equals(NAME)) {
        closed = true;
        text = text.substring(0, at) + text.substring(at + tag.get().source().length());
      }
    }
    if (!text.isBlank() || !first && !closed) {
      code.append(text).append('\n');
    }
  }

  @Override
  public void closeBlock() {
    block.setLiteral(code.toString());
  }

  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int start = state.getNextNonSpaceIndex();
      Optional<ShortcodeTag> tag =
          state.getIndent() < CODE_INDENT
              ? ShortcodeTag.at(state.getLine().getContent(), start)
              : Optional.empty();
      if (tag.isEmpty() || tag.get().closing() || !tag.get().name().equals(NAME)) {
        return BlockStart.none();
      }
      return BlockStart.of(new HighlightParser(tag.get().unnamed(0)))
          .atIndex(start + tag.get().source().length());
    }
  }
}
