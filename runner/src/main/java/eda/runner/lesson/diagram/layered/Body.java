package eda.runner.lesson.diagram.layered;

import eda.runner.lesson.diagram.paint.Block;

/** What is drawn in the place of an item. Sizes are columns and rows. */
interface Body {
  Body NOTHING = new Plain(Block.EMPTY);

  int width();

  int height();

  /** The drawing, stretched to a size that is not below the natural one. */
  Block stretched(int width, int height);

  /** Where lines may join its side: along a row of its top, or along a column of its left. */
  Span ports(boolean alongColumn, int size);

  /** A drawing that can't be stretched and is joined in its middle. */
  record Plain(Block block) implements Body {
    @Override
    public int width() {
      return block.width();
    }

    @Override
    public int height() {
      return block.height();
    }

    @Override
    public Block stretched(int width, int height) {
      return block;
    }

    @Override
    public Span ports(boolean alongColumn, int size) {
      return new Span(0, size);
    }
  }
}
