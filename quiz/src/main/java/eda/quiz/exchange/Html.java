package eda.quiz.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML that is well-formed XML too.
 *
 * <p>HTML within the Markdown is shown as text, and only those attributes are written that QTI 2.1
 * has.
 */
final class Html {
  /** Deeper nesting than anyone writes; the renderer would need a deep stack for more. */
  private static final int DEEPEST = 64;

  private static final Set<String> ATTRIBUTES = Set.of("class", "href", "src", "alt");
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser BLOCKS = parser().extensions(TABLES).build();
  private static final Parser INLINES = parser().enabledBlockTypes(Set.of()).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> new Known())
          .build();

  private Html() {}

  private static Parser.Builder parser() {
    return Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST);
  }

  /** Any Markdown as blocks; empty for an empty text. */
  static String blocks(String markdown) {
    return RENDERER.render(BLOCKS.parse(markdown)).strip();
  }

  /** A title: one paragraph, even if the text looks like a heading or a list. */
  static String paragraph(String markdown) {
    return RENDERER.render(INLINES.parse(markdown)).strip();
  }

  /** Whether a text shows otherwise than it is typed. */
  static boolean marked(String markdown) {
    String plain = markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return !blocks(markdown).equals("<p>" + plain.replace("\"", "&quot;") + "</p>");
  }

  private static final class Known implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
      attributes.keySet().retainAll(ATTRIBUTES);
    }
  }
}
