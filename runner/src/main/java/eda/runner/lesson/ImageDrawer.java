package eda.runner.lesson;

import eda.runner.lesson.text.Row;
import java.util.List;
import java.util.Optional;

/** Draws an image that stands alone in its paragraph. */
@FunctionalInterface
public interface ImageDrawer {
  /** A frame around what the image shows and where it is. */
  ImageDrawer BOX = ImageBox::draw;

  /**
   * The rows of the drawing, none wider than {@code width}, or empty where the image is told in one
   * line of text instead.
   *
   * @param unicode whether the drawing may be other than ASCII
   */
  Optional<List<Row>> draw(Picture picture, int width, boolean unicode);

  /**
   * An image as the page describes it.
   *
   * @param alt what it shows, in words and free of controls; may be empty
   * @param source where it is, to be shown: free of controls, and shortened if it is long
   * @param target where it is, as the page has it
   */
  record Picture(String alt, String source, String target) {}
}
