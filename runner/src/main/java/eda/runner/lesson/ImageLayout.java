package eda.runner.lesson;

import eda.runner.lesson.syntax.Shortcode;
import eda.runner.lesson.syntax.ShortcodeTag;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Lays out images that are a paragraph by themselves, with what the options give to draw them. */
final class ImageLayout {
  private static final List<String> WORDS = List.of("alt", "title", "caption");

  private final Context context;

  ImageLayout(Context context) {
    this.context = context;
  }

  /** Draws the image that {@code paragraph} consists of; whether it was one and could be drawn. */
  boolean alone(Node paragraph) {
    Node only = paragraph.getFirstChild();
    if (context.linear() || only == null || only.getNext() != null) {
      return false;
    }
    if (only instanceof Image) {
      return drawn(Inlines.textOf(only), ((Image) only).getDestination());
    }
    if (!(only instanceof Shortcode)) {
      return false;
    }
    ShortcodeTag tag = ((Shortcode) only).tag();
    return tag.name().equals("figure") && drawn(words(tag), tag.named("src"));
  }

  /** What a figure says about itself, each sentence once. */
  static String words(ShortcodeTag figure) {
    StringBuilder words = new StringBuilder();
    for (String name : WORDS) {
      String value = figure.named(name);
      if (words.indexOf(value) < 0) {
        words.append(words.length() == 0 ? "" : " - ").append(value);
      }
    }
    return words.toString();
  }

  private boolean drawn(String alt, String target) {
    Page page = context.page();
    String words = Sanitiser.oneRow(alt, context.unicode()).strip();
    ImageDrawer.Picture picture =
        new ImageDrawer.Picture(words, References.shown(target, context), target);
    Optional<List<Row>> rows =
        context.options().images().draw(picture, page.width(), context.unicode());
    if (rows.isEmpty() || !fits(rows.get(), page.width())) {
      return false;
    }
    rows.get().forEach(page::add);
    return true;
  }

  private static boolean fits(List<Row> rows, int width) {
    for (Row row : rows) {
      if (row.width() > width) {
        return false;
      }
    }
    return true;
  }
}
