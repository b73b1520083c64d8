package eda.runner.lesson;

import java.util.List;
import java.util.Optional;

/**
 * Draws the source of a diagram as text. A reader who wants no line art is given one that lists.
 */
@FunctionalInterface
public interface DiagramDrawer {
  DiagramDrawer NONE = (language, source, width) -> Optional.empty();

  /**
   * The rows of the drawing, none wider than {@code width}, or empty if this is no diagram it
   * knows.
   *
   * @param language the first word after the fence, in lower case
   */
  Optional<List<String>> draw(String language, String source, int width);
}
