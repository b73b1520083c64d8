package eda.runner.lesson;

import eda.runner.lesson.syntax.Admonition;
import eda.runner.lesson.syntax.Definition;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Lays out blocks in the order of the document, each kind by the class that knows it. */
final class BlockLayout {
  private final Context context;
  private final Page page;
  private final Inlines inlines;
  private final ListLayout lists;
  private final QuoteLayout quotes;
  private final CodeLayout code;
  private final TableLayout tables;
  private final ImageLayout images;
  private final List<Heading> headings = new ArrayList<>();

  BlockLayout(Context context) {
    this.context = context;
    this.page = context.page();
    this.inlines = new Inlines(context);
    this.lists = new ListLayout(context, this);
    this.quotes = new QuoteLayout(context, this);
    this.code = new CodeLayout(context);
    this.tables = new TableLayout(context, inlines);
    this.images = new ImageLayout(context);
  }

  /** The headings since this was last asked for. */
  List<Heading> takeHeadings() {
    List<Heading> taken = List.copyOf(headings);
    headings.clear();
    return taken;
  }

  /** A block that stands in no other. */
  void outermost(Node block) {
    space(block);
    page.startBlock();
    block(block);
  }

  /** The blocks within {@code parent}; {@code spaced} ones have an empty row between them. */
  void children(Node parent, boolean spaced) {
    for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
      if (spaced && block.getPrevious() != null) {
        space(block);
      }
      block(block);
    }
  }

  /** A definition stands right below its term. */
  private void space(Node block) {
    if (!(block instanceof Definition)) {
      page.gap();
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof org.commonmark.node.Heading) {
      heading((org.commonmark.node.Heading) node);
    } else if (node instanceof ListBlock) {
      lists.list((ListBlock) node);
    } else if (node instanceof FencedCodeBlock) {
      FencedCodeBlock fenced = (FencedCodeBlock) node;
      code.fenced(fenced.getInfo(), fenced.getLiteral());
    } else if (node instanceof IndentedCodeBlock) {
      code.fenced("", ((IndentedCodeBlock) node).getLiteral());
    } else if (node instanceof BlockQuote) {
      quotes.quote((BlockQuote) node);
    } else if (node instanceof TableBlock) {
      tables.table((TableBlock) node);
    } else if (node instanceof ThematicBreak) {
      thematicBreak();
    } else if (node instanceof HtmlBlock) {
      new HtmlLayout(context).block((HtmlBlock) node);
    } else if (node instanceof FootnoteDefinition) {
      context.footnotes().define((FootnoteDefinition) node);
    } else if (node instanceof Admonition) {
      quotes.admonition((Admonition) node);
    } else if (node instanceof Definition) {
      definition(node);
    } else if (!(node instanceof LinkReferenceDefinition)) {
      children(node, true);
    }
  }

  private void paragraph(Node paragraph) {
    if (paragraph.getNext() instanceof Definition) {
      page.wrap(inlines.lines(paragraph, Style.of(Meaning.STRONG)));
    } else if (!images.alone(paragraph)) {
      page.wrap(inlines.of(paragraph, Style.PLAIN));
    }
  }

  private void definition(Node definition) {
    page.pushIndent(page.width() < CodeLayout.NARROW ? 2 : 4);
    children(definition, true);
    page.pop();
  }

  private void thematicBreak() {
    if (context.linear()) {
      page.add(Span.plain("Separator."));
    } else {
      page.add(Span.of(context.glyphs().rule(page.proseWidth()), Meaning.FRAME));
    }
  }

  private void heading(org.commonmark.node.Heading heading) {
    if (heading.getParent() instanceof Document) {
      context.references().flush(context);
      page.gap();
    }
    int level = heading.getLevel();
    Style style = Style.of(Meaning.heading(level));
    List<Span> title = inlines.of(heading, style);
    headings.add(new Heading(level, new Row(title).text().replace('\n', ' '), page.nextRow()));
    if (context.linear()) {
      List<Span> announced = new ArrayList<>();
      announced.add(new Span("Heading " + level + ": ", style));
      announced.addAll(title);
      page.wrap(announced);
    } else if (level > 2) {
      String marker = "#".repeat(level) + " ";
      page.push(new Span(marker, style), Span.plain(" ".repeat(marker.length())));
      page.wrap(title);
      page.pop();
    } else {
      underlined(title, level);
    }
  }

  private void underlined(List<Span> title, int level) {
    int width = page.wrap(title);
    if (width > 0) {
      Glyphs glyphs = context.glyphs();
      page.add(Span.of(level == 1 ? glyphs.heavyRule(width) : glyphs.rule(width), Meaning.FRAME));
    }
  }
}
