package eda.runner.lesson;

import eda.runner.lesson.text.Span;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Lays out one block of HTML: a paragraph, cut where {@code details} begin and end and behind their
 * summaries.
 */
final class HtmlLayout implements HtmlSink {
  private static final String UNNAMED = "Details";

  private final Context context;
  private final Page page;
  private final HtmlFlow flow;
  private boolean written;

  /** Whether {@code details} have begun whose summary hasn't. */
  private boolean unnamed;

  private boolean inSummary;

  HtmlLayout(Context context) {
    this.context = context;
    this.page = context.page();
    this.flow = new HtmlFlow(context);
  }

  void block(HtmlBlock block) {
    HtmlText.read(block.getLiteral(), this);
    if (unnamed && !isSummary(block.getNext())) {
      name();
    }
    inSummary = false;
    List<Span> rest = flow.spans();
    if (!written || !rest.isEmpty()) {
      page.wrap(rest);
    }
  }

  @Override
  public void text(String text) {
    if (unnamed && !text.isBlank()) {
      name();
    }
    flow.text(text);
  }

  @Override
  public void tag(HtmlTag tag) {
    if (tag.name().equals("details")) {
      details(tag);
    } else if (tag.name().equals("summary")) {
      summary(tag);
    } else {
      flow.tag(tag);
    }
  }

  private void details(HtmlTag tag) {
    if (unnamed) {
      name();
    }
    cut();
    if (!tag.closing()) {
      unnamed = true;
      page.beginFold(tag.has("open"));
    } else if (page.endFold() && context.linear()) {
      page.add(Span.plain("End of details."));
      written = true;
    }
  }

  private void summary(HtmlTag tag) {
    if (!tag.closing()) {
      cut();
      unnamed = false;
      inSummary = true;
      beginSummary();
    } else if (inSummary) {
      endSummary();
    }
  }

  private void beginSummary() {
    flow.beginSummary(context.references().listed() ? "" : page.summaryTarget());
  }

  private void endSummary() {
    inSummary = false;
    flow.endSummary();
    cut();
    page.summarised();
  }

  /** Browsers call details so that have no summary. */
  private void name() {
    unnamed = false;
    beginSummary();
    flow.text(UNNAMED);
    endSummary();
  }

  private void cut() {
    List<Span> spans = flow.take();
    if (!spans.isEmpty()) {
      page.wrap(spans);
      written = true;
    }
  }

  private static boolean isSummary(Node node) {
    return node instanceof HtmlBlock
        && ((HtmlBlock) node)
            .getLiteral()
            .stripLeading()
            .toLowerCase(Locale.ROOT)
            .startsWith("<summary");
  }
}
