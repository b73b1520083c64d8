package eda.runner.lesson;

import eda.runner.lesson.syntax.Admonition;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

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
    if (alert.isPresent()) {
      titled(quote, alert.get(), alert.get().title());
    } else if (context.linear()) {
      inWords(quote, "Quote");
    } else {
      barred(quote, Span.of(context.glyphs().bar(), Meaning.FRAME), List.of());
    }
  }

  void admonition(Admonition note) {
    Alert alert = Alert.ofKind(note.kind());
    String title = Sanitiser.oneRow(note.title(), context.unicode()).strip();
    titled(note, alert, title.isEmpty() ? alert.title() : title);
  }

  private void titled(Node content, Alert alert, String title) {
    if (context.linear()) {
      inWords(content, title);
    } else {
      Span bar = Span.of(context.glyphs().heavyBar(), alert.meaning());
      barred(content, bar, List.of(Span.of(title, alert.meaning())));
    }
  }

  private void inWords(Node content, String title) {
    context.page().wrap(List.of(Span.plain(title + ":")));
    blocks.children(content, true);
    String end = "End of " + title.toLowerCase(Locale.ROOT) + ".";
    context.page().wrap(List.of(Span.plain(end)));
  }

  private void barred(Node content, Span bar, List<Span> title) {
    Page page = context.page();
    page.push(bar, bar);
    page.wrap(title);
    blocks.children(content, true);
    page.pop();
  }
}
