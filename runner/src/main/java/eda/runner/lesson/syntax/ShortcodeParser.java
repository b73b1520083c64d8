package eda.runner.lesson.syntax;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads shortcodes within text. */
final class ShortcodeParser implements InlineContentParser {
  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Optional<ShortcodeTag> tag = read(scanner);
    if (tag.isEmpty()) {
      return ParsedInline.none();
    }
    // What closes a note has been understood where it stands in a line of text, too.
    boolean done = tag.get().closing() && Admonitions.isOne(tag.get().name());
    return ParsedInline.of(done ? new Text("") : new Shortcode(tag.get()), scanner.position());
  }

  /** The tag at the scanner, which then stands behind it. */
  static Optional<ShortcodeTag> read(Scanner scanner) {
    Position start = scanner.position();
    if (!scanner.next("{{<") && !scanner.next("{{%")) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder("{{");
    scanner.setPosition(start);
    scanner.next("{{");
    while (scanner.hasNext() && text.length() < ShortcodeTag.LONGEST && !ends(text)) {
      text.append(scanner.peek());
      scanner.next();
    }
    Optional<ShortcodeTag> tag = ShortcodeTag.at(text, 0);
    if (tag.isPresent()) {
      return tag;
    }
    scanner.setPosition(start);
    return Optional.empty();
  }

  /** Whether {@code text} ends with two brackets of either kind, the first two left aside. */
  private static boolean ends(CharSequence text) {
    int last = text.length() - 1;
    char bracket = text.charAt(last);
    return last > 2 && "{}".indexOf(bracket) >= 0 && text.charAt(last - 1) == bracket;
  }

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new ShortcodeParser();
    }
  }
}
