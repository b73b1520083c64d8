package eda.runner.lesson;

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
  private static final Meaning[] HEADINGS = {
    Meaning.HEADING_1,
    Meaning.HEADING_2,
    Meaning.HEADING_3,
    Meaning.HEADING_4,
    Meaning.HEADING_5,
    Meaning.HEADING_6
  };

  private final Context context;
  private final Page page;
  private final Inlines inlines;
  private final ListLayout lists;
  private final QuoteLayout quotes;
  private final CodeLayout code;
  private final TableLayout tables;
  private final List<Heading> headings = new ArrayList<>();

  BlockLayout(Context context) {
    this.context = context;
    this.page = context.page();
    this.inlines = new Inlines(context);
    this.lists = new ListLayout(context, this);
    this.quotes = new QuoteLayout(context, this);
    this.code = new CodeLayout(context);
    this.tables = new TableLayout(context, inlines);
  }

  List<Heading> headings() {
    return headings;
  }

  void document(Node document) {
    children(document, true);
    context.references().flush(context);
    context.footnotes().flush(context, this);
    context.references().flush(context);
  }

  /** The blocks within {@code parent}; {@code spaced} ones have an empty row between them. */
  void children(Node parent, boolean spaced) {
    for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
      if (spaced && block.getPrevious() != null) {
        page.gap();
      }
      if (parent instanceof Document) {
        page.startBlock();
      }
      block(block);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph) {
      page.wrap(inlines.of(node, Style.PLAIN));
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
      page.wrap(inlines.ofHtml(((HtmlBlock) node).getLiteral()));
    } else if (node instanceof FootnoteDefinition) {
      context.footnotes().define((FootnoteDefinition) node);
    } else if (!(node instanceof LinkReferenceDefinition)) {
      children(node, true);
    }
  }

  private void thematicBreak() {
    if (context.linear()) {
      page.add(Span.plain("Separator."));
    } else {
      page.add(Span.of(context.glyphs().rule(page.width()), Meaning.FRAME));
    }
  }

  private void heading(org.commonmark.node.Heading heading) {
    if (heading.getParent() instanceof Document) {
      context.references().flush(context);
      page.gap();
    }
    int level = heading.getLevel();
    Style style = Style.of(HEADINGS[level - 1]);
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
    int before = page.nextRow();
    page.wrap(title);
    int longest = 0;
    for (int i = before; i < page.rows().size(); i++) {
      longest = Math.max(longest, page.rows().get(i).width());
    }
    int width = longest - (context.options().width() - page.width());
    if (width > 0) {
      Glyphs glyphs = context.glyphs();
      page.add(Span.of(level == 1 ? glyphs.heavyRule(width) : glyphs.rule(width), Meaning.FRAME));
    }
  }
}
