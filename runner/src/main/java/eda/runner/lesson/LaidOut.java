package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A page laid out for one width, with its outline.
 *
 * @param blocks the row on which each block of the document begins, in order
 * @param anchors the rows that links within the page lead to, by what follows the {@code #}; those
 *     of headings are not among them
 * @param folds the parts that can be folded, in the order in which they end
 */
public record LaidOut(
    List<Row> rows,
    List<Heading> headings,
    List<Integer> blocks,
    Map<String, Integer> anchors,
    List<Fold> folds) {
  public LaidOut {
    rows = List.copyOf(rows);
    headings = List.copyOf(headings);
    blocks = List.copyOf(blocks);
    anchors = Map.copyOf(anchors);
    folds = List.copyOf(folds);
  }

  /** The pieces of a page as one. */
  static LaidOut of(Iterator<LaidOut> pieces) {
    List<Row> rows = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    Map<String, Integer> anchors = new HashMap<>();
    List<Fold> folds = new ArrayList<>();
    while (pieces.hasNext()) {
      LaidOut piece = pieces.next();
      rows.addAll(piece.rows());
      headings.addAll(piece.headings());
      blocks.addAll(piece.blocks());
      piece.anchors().forEach(anchors::putIfAbsent);
      folds.addAll(piece.folds());
    }
    return new LaidOut(rows, headings, blocks, anchors, folds);
  }
}
