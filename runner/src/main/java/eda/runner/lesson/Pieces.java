package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.commonmark.node.Node;

/**
 * A page laid out one outermost block at a time, then its footnotes; for use by one thread.
 *
 * <p>A block leaves the document once it is laid out, so that a page which is written as it comes
 * takes little memory.
 */
final class Pieces implements Iterator<LaidOut> {
  private final Context context;
  private final BlockLayout blocks;
  private final Node document;
  private final List<Span> ending;
  private List<Row> rows = List.of();
  private boolean ended;

  /**
   * @param ending what stands after everything else; may be empty
   */
  Pieces(Context context, Node document, List<Span> ending) {
    this.context = context;
    this.blocks = new BlockLayout(context);
    this.document = document;
    this.ending = ending;
  }

  @Override
  public boolean hasNext() {
    while (rows.isEmpty() && !ended) {
      Node block = document.getFirstChild();
      if (block == null) {
        end();
      } else {
        blocks.outermost(block);
        block.unlink();
      }
      rows = context.page().take();
    }
    return !rows.isEmpty();
  }

  @Override
  public LaidOut next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    LaidOut piece =
        new LaidOut(
            rows,
            blocks.takeHeadings(),
            context.page().takeBlocks(),
            context.page().takeAnchors(),
            context.page().takeFolds());
    rows = List.of();
    return piece;
  }

  private void end() {
    context.references().flush(context);
    context.footnotes().flush(context, blocks);
    context.references().flush(context);
    if (!ending.isEmpty()) {
      context.page().gap();
      context.page().wrap(ending);
    }
    ended = true;
  }
}
