package eda.runner.lesson;

import eda.runner.lesson.matter.FrontMatter;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Lays Markdown out as rows for a terminal.
 *
 * <p>Front matter and a byte order mark at the start are left out. For every document: no row is
 * wider than asked, no word is lost, and no character of the document steers the terminal. Never
 * throws for what a document says. Of a document over eight million characters the start is laid
 * out, and the page says so. May be used by several threads.
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
    return LaidOut.of(blocks(markdown));
  }

  /** A page whose links are chosen and followed on the screen, so that they need no numbers. */
  public LaidOut layOutForScreen(String markdown) {
    return LaidOut.of(blocksForScreen(markdown));
  }

  /**
   * The page piece by piece, each laid out when it is asked for, so that the start of a long page
   * can be shown at once. One after the other the pieces are the rows of {@link #layOut}; the rows
   * that headings, blocks and anchors name are counted from the start of the page.
   */
  public Iterator<LaidOut> blocks(String markdown) {
    return blocks(markdown, true);
  }

  /** The pieces of {@link #layOutForScreen}. */
  public Iterator<LaidOut> blocksForScreen(String markdown) {
    return blocks(markdown, false);
  }

  private Iterator<LaidOut> blocks(String markdown, boolean listed) {
    String text = FrontMatter.of(markdown).body();
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Optional<Node> document = Markdown.parse(shown);
    if (document.isEmpty()) {
      return List.of(new LaidOut(source(shown), List.of(), List.of(0), Map.of(), List.of()))
          .iterator();
    }
    List<Span> ending =
        shown.length() < text.length() ? List.of(Span.plain(cutNote(text))) : List.of();
    return new Pieces(Context.of(options, listed), document.get(), ending);
  }

  /** The text as it is, for what the parser refuses. */
  private List<Row> source(String text) {
    Context context = Context.of(options, true);
    new CodeLayout(context).source(text);
    return context.page().take();
  }

  private static String cutNote(String text) {
    return "The page ends here: it has "
        + text.length()
        + " characters, and "
        + LONGEST
        + " are shown.";
  }
}
