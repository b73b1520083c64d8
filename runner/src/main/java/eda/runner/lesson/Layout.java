package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Lays Markdown out as rows for a terminal.
 *
 * <p>For every document: no row is wider than asked, no word is lost, and no character of the
 * document steers the terminal. Never throws for what a document says. Of a document over eight
 * million characters the start is laid out, and the page says so. May be used by several threads.
 */
public final class Layout {
  private static final int LONGEST = 8_000_000;

  private final LayoutOptions options;

  public Layout(LayoutOptions options) {
    this.options = options;
  }

  public List<Row> render(String markdown) {
    return layOut(markdown).rows();
  }

  /** A page that stands alone: its links are numbered, and where they lead is listed. */
  public LaidOut layOut(String markdown) {
    return layOut(markdown, true);
  }

  /** A page whose links are chosen and followed on the screen, so that they need no numbers. */
  public LaidOut layOutForScreen(String markdown) {
    return layOut(markdown, false);
  }

  private LaidOut layOut(String markdown, boolean listed) {
    String text = Markdown.body(markdown);
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Optional<Node> document = Markdown.parse(shown);
    Context context = Context.of(options, listed);
    BlockLayout blocks = new BlockLayout(context);
    if (document.isPresent()) {
      blocks.document(document.get());
    } else {
      // The parser refuses it, so it is shown as it is.
      new CodeLayout(context).source(shown);
    }
    Page page = context.page();
    if (shown.length() < text.length()) {
      page.gap();
      page.wrap(List.of(Span.plain(cutNote(text))));
    }
    return new LaidOut(page.rows(), blocks.headings(), page.blocks(), page.anchors());
  }

  private static String cutNote(String text) {
    return "The page ends here: it has "
        + text.length()
        + " characters, and "
        + LONGEST
        + " are shown.";
  }
}
