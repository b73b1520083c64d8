package eda.runner.screen.reader;

import eda.runner.lesson.Fold;
import eda.runner.lesson.Heading;
import eda.runner.lesson.LaidOut;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Lays pages out for the screen; may be used by several threads. */
public final class Typesetter {
  /** Characters of a page that is laid out between two frames as a whole. */
  private static final int LONG = 100_000;

  /** Rows of a longer one that are: those on the screen, and some to scroll to. */
  private static final int START = 400;

  private final LayoutOptions options;

  public Typesetter(LayoutOptions options) {
    this.options = options;
  }

  boolean unicode() {
    return options.unicode();
  }

  /** Returns all of the page, which may take a second for one of several megabytes. */
  public Sheet whole(ReaderPage page, int columns) {
    return sheet(page, columns, Integer.MAX_VALUE);
  }

  /** Returns what can be laid out at once: all of the page, or the start of a long one. */
  Sheet atOnce(ReaderPage page, int columns) {
    return sheet(page, columns, page.text().length() <= LONG ? Integer.MAX_VALUE : START);
  }

  private Sheet sheet(ReaderPage page, int columns, int most) {
    Iterator<LaidOut> pieces = new Layout(options.within(columns)).blocksForScreen(page.text());
    List<Row> rows = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    Map<String, Integer> anchors = new HashMap<>();
    List<Fold> folds = new ArrayList<>();
    while (rows.size() < most && pieces.hasNext()) {
      LaidOut piece = pieces.next();
      rows.addAll(piece.rows());
      headings.addAll(piece.headings());
      blocks.addAll(piece.blocks());
      piece.anchors().forEach(anchors::putIfAbsent);
      folds.addAll(piece.folds());
    }
    LaidOut laidOut = new LaidOut(rows, headings, blocks, anchors, folds);
    return new Sheet(laidOut, columns, !pieces.hasNext());
  }
}
