package eda.runner.lesson;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;

/** Lays out quotes and alerts: a bar on the left, or words before and after in linear mode. */
final class QuoteLayout {
  private final Context context;
  private final BlockLayout blocks;

  QuoteLayout(Context context, BlockLayout blocks) {
    this.context = context;
    this.blocks = blocks;
  }

  void quote(BlockQuote quote) {
    Optional<Alert> alert = Alert.take(quote);
    if (context.linear()) {
      String title = alert.isPresent() ? alert.get().title() : "Quote";
      context.page().wrap(List.of(Span.plain(title + ":")));
      blocks.children(quote, true);
      context.page().wrap(List.of(Span.plain("End of " + title.toLowerCase(Locale.ROOT) + ".")));
    } else {
      barred(quote, alert);
    }
  }

  private void barred(BlockQuote quote, Optional<Alert> alert) {
    Glyphs glyphs = context.glyphs();
    Page page = context.page();
    Span bar =
        alert.isPresent()
            ? Span.of(glyphs.heavyBar(), alert.get().meaning())
            : Span.of(glyphs.bar(), Meaning.FRAME);
    page.push(bar, bar);
    if (alert.isPresent()) {
      page.wrap(List.of(Span.of(alert.get().title(), alert.get().meaning())));
    }
    blocks.children(quote, true);
    page.pop();
  }
}
