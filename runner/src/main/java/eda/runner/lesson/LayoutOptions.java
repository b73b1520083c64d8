package eda.runner.lesson;

import java.util.Objects;

/**
 * How a page is laid out.
 *
 * @param width columns of the page; fewer than 20 are taken as 20
 * @param measure columns that prose takes at most; tables, code and diagrams may take them all
 * @param unicode whether bullets, rules and boxes may be other than ASCII
 * @param linear whether structure is said in words, for screen readers, without rules and boxes
 * @param hyperlinks whether the terminal shows links by itself, so that they need no numbers
 * @param diagrams what draws fenced diagrams
 * @param images what draws images that stand alone
 */
public record LayoutOptions(
    int width,
    int measure,
    boolean unicode,
    boolean linear,
    boolean hyperlinks,
    DiagramDrawer diagrams,
    ImageDrawer images) {
  private static final int NARROWEST = 20;
  private static final int READABLE = 80;

  public LayoutOptions {
    width = Math.max(NARROWEST, width);
    measure = Math.max(NARROWEST, Math.min(width, measure));
    Objects.requireNonNull(diagrams, "diagrams");
    Objects.requireNonNull(images, "images");
  }

  /** A page whose prose keeps to a readable measure and whose images are boxes. */
  public LayoutOptions(
      int width, boolean unicode, boolean linear, boolean hyperlinks, DiagramDrawer diagrams) {
    this(width, READABLE, unicode, linear, hyperlinks, diagrams, ImageDrawer.BOX);
  }

  /** Plain text with Unicode lines and numbered links. */
  public static LayoutOptions plain(int width) {
    return new LayoutOptions(width, true, false, false, DiagramDrawer.NONE);
  }

  /** The same in {@code columns}; prose keeps to its measure. */
  public LayoutOptions within(int columns) {
    return new LayoutOptions(columns, measure, unicode, linear, hyperlinks, diagrams, images);
  }

  /** The same in {@code columns} that someone asked for: prose takes all of them, too. */
  public LayoutOptions filling(int columns) {
    return new LayoutOptions(columns, columns, unicode, linear, hyperlinks, diagrams, images);
  }

  /** The same with images drawn in another way. */
  public LayoutOptions drawing(ImageDrawer other) {
    return new LayoutOptions(width, measure, unicode, linear, hyperlinks, diagrams, other);
  }

  /** The same with the structure said in words. */
  public LayoutOptions inWords() {
    return new LayoutOptions(width, measure, unicode, true, hyperlinks, diagrams, images);
  }
}
