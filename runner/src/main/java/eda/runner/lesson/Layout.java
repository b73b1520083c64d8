package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
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

  /** The rows together with the headings, for an outline. */
  public LaidOut layOut(String markdown) {
    List<Row> rows = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    Iterator<LaidOut> blocks = blocks(markdown);
    while (blocks.hasNext()) {
      LaidOut block = blocks.next();
      rows.addAll(block.rows());
      headings.addAll(block.headings());
    }
    return new LaidOut(rows, headings);
  }

  /**
   * The page piece by piece, each laid out when it is asked for, so that the start of a long page
   * can be shown at once. One after the other the pieces are the rows of {@link #layOut}; the rows
   * that headings name are counted from the start of the page.
   */
  public Iterator<LaidOut> blocks(String markdown) {
    String text = Markdown.body(markdown);
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Optional<Node> document = Markdown.parse(shown);
    if (document.isEmpty()) {
      return List.of(new LaidOut(source(shown), List.of())).iterator();
    }
    List<Span> ending =
        shown.length() < text.length() ? List.of(Span.plain(cutNote(text))) : List.of();
    return new Pieces(Context.of(options), document.get(), ending);
  }

  /** The text as it is, for what the parser refuses. */
  private List<Row> source(String text) {
    Context context = Context.of(options);
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
