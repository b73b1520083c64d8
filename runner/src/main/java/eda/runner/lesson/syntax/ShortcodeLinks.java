package eda.runner.lesson.syntax;

import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads links whose target is a shortcode: {@code [text]({{< ref "page.md" >}})}. */
final class ShortcodeLinks implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.destination() != null || link.marker() != null || !scanner.next('(')) {
      return LinkResult.none();
    }
    Optional<ShortcodeTag> tag = ShortcodeParser.read(scanner);
    if (tag.isEmpty() || !tag.get().name().endsWith("ref") || !scanner.next(')')) {
      return LinkResult.none();
    }
    Link target = new Link(tag.get().unnamed(0), null);
    return LinkResult.wrapTextIn(target, scanner.position());
  }
}
