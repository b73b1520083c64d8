package eda.runner.lesson.syntax;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads the blocks of an {@link Admonition}: up to its closing tag, which may end a line. */
final class AdmonitionParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  private final String name;
  private final Admonition admonition;
  private boolean closed;

  private AdmonitionParser(ShortcodeTag tag, boolean closed) {
    this.name = tag.name();
    this.admonition = new Admonition(tag);
    this.closed = closed;
  }

  @Override
  public Block getBlock() {
    return admonition;
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
    if (closed) {
      return BlockContinue.none();
    }
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (!hasSlash(line, start)) {
      return BlockContinue.atIndex(state.getIndex());
    }
    Optional<ShortcodeTag> tag = ShortcodeTag.at(line, start);
    if (tag.isPresent() && isEnd(tag.get()) && start + length(tag.get()) == stripped(line)) {
      return BlockContinue.finished();
    }
    closed = endsWithin(line, state.getIndex(), name);
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Closing tags have one: most lines need no second look, however deep they stand. */
  private static boolean hasSlash(CharSequence line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) != '/') {
      at++;
    }
    return at < line.length();
  }

  private boolean isEnd(ShortcodeTag tag) {
    return tag.closing() && tag.name().equals(name);
  }

  private static int length(ShortcodeTag tag) {
    return tag.source().length();
  }

  private static int stripped(CharSequence line) {
    int end = line.length();
    while (end > 0 && " \t".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether {@code line} holds the closing tag of {@code name} somewhere. */
  private static boolean endsWithin(CharSequence line, int from, String name) {
    String text = line.subSequence(from, line.length()).toString();
    for (int at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at + 2)) {
      Optional<ShortcodeTag> tag = ShortcodeTag.at(text, at);
      if (tag.isPresent() && tag.get().closing() && tag.get().name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      int start = state.getNextNonSpaceIndex();
      CharSequence line = state.getLine().getContent();
      Optional<ShortcodeTag> tag =
          state.getIndent() < CODE_INDENT ? ShortcodeTag.at(line, start) : Optional.empty();
      if (tag.isEmpty() || tag.get().closing() || !Admonitions.isOne(tag.get().name())) {
        return BlockStart.none();
      }
      int after = start + length(tag.get());
      boolean closed = endsWithin(line, after, tag.get().name());
      return BlockStart.of(new AdmonitionParser(tag.get(), closed)).atIndex(after);
    }
  }
}
