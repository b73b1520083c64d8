package eda.runner.screen.reader;

/**
 * A place in a page that holds at every width: a block of the document, counted from 0, and how
 * many letters and digits of it stand before.
 */
public record Anchor(int block, int letters) {
  public static final Anchor START = new Anchor(0, 0);

  public Anchor {
    if (block < 0 || letters < 0) {
      throw new IllegalArgumentException("a place before the page: " + block + ", " + letters);
    }
  }
}
