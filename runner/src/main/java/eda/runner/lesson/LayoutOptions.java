package eda.runner.lesson;

import java.util.Objects;

/**
 * How a page is laid out.
 *
 * @param width columns of the page; fewer than 20 are taken as 20
 * @param unicode whether bullets, rules and boxes may be other than ASCII
 * @param linear whether structure is said in words, for screen readers, without rules and boxes
 * @param hyperlinks whether the terminal shows links by itself, so that they need no numbers
 * @param diagrams what draws fenced diagrams
 */
public record LayoutOptions(
    int width, boolean unicode, boolean linear, boolean hyperlinks, DiagramDrawer diagrams) {
  private static final int NARROWEST = 20;

  public LayoutOptions {
    width = Math.max(NARROWEST, width);
    Objects.requireNonNull(diagrams, "diagrams");
  }

  /** Plain text with Unicode lines and numbered links. */
  public static LayoutOptions plain(int width) {
    return new LayoutOptions(width, true, false, false, DiagramDrawer.NONE);
  }
}
