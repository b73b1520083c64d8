package eda.runner.lesson.syntax;

import org.commonmark.parser.Parser;

/** The extension that makes a parser read definition lists and shortcodes. */
public final class Syntax implements Parser.ParserExtension {
  @Override
  public void extend(Parser.Builder builder) {
    builder
        .customBlockParserFactory(new DefinitionParser.Factory())
        .customBlockParserFactory(new AdmonitionParser.Factory())
        .customBlockParserFactory(new HighlightParser.Factory())
        .customInlineContentParserFactory(new ShortcodeParser.Factory())
        .linkProcessor(new ShortcodeLinks());
  }
}
