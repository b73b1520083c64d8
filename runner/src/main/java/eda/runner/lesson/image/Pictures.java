package eda.runner.lesson.image;

import eda.runner.lesson.ImageDrawer;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import eda.runner.lesson.text.WordWrap;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws the images of one page as pictures, with what they show written below.
 *
 * <p>Only files in one folder are drawn, none over four megabytes or forty million pixels, and no
 * more than 32 megabytes a page; everything else stays a box. A picture takes one row of the page,
 * to which the terminal adds what it needs, so it is for output that is written once and not
 * scrolled. For use by one thread.
 */
public final class Pictures implements ImageDrawer {
  private static final long MOST_BYTES = 4L << 20;
  private static final long MOST_PIXELS = 40_000_000;
  private static final long MOST_ON_A_PAGE = 32L << 20;

  /** A cell is about this wide, and twice as high; terminals don't say it unasked. */
  private static final int CELL = 9;

  private static final int HIGHEST = 30;

  /** No page has such an address: NUL is replaced when it is read. */
  private static final String MARK = "\u0000picture:";

  private final PictureProtocol protocol;
  private final Path root;
  private final Path page;
  private final List<String> drawn = new ArrayList<>();
  private long room = MOST_ON_A_PAGE;

  /**
   * @param root the folder that no picture is taken from outside of
   * @param page the file where the addresses of images start from
   */
  public Pictures(PictureProtocol protocol, Path root, Path page) {
    this.protocol = protocol;
    this.root = root;
    this.page = page.toAbsolutePath();
  }

  @Override
  public Optional<List<Row>> draw(Picture picture, int width, boolean unicode) {
    Optional<String> sequence = sequence(picture.target(), width);
    if (sequence.isEmpty()) {
      return BOX.draw(picture, width, unicode);
    }
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(new Span("", Style.PLAIN, MARK + drawn.size())));
    drawn.add(sequence.get());
    List<Span> words = new ArrayList<>();
    words.add(Span.of(picture.alt(), Meaning.EMPHASIS));
    words.add(Span.of(picture.alt().isEmpty() ? "" : unicode ? " → " : " -> ", Meaning.FRAME));
    words.add(new Span(picture.source(), Style.of(Meaning.LINK), picture.target()));
    rows.addAll(WordWrap.wrap(words, width));
    return Optional.of(rows);
  }

  /** Returns the rows as they are sent to the terminal, with the pictures. */
  public String painted(List<Row> rows, Function<Row, String> painter) {
    StringBuilder out = new StringBuilder();
    for (Row row : rows) {
      out.append(painter.apply(row));
      for (Span span : row.spans()) {
        if (span.text().isEmpty() && span.target().startsWith(MARK)) {
          out.append(drawn.get(Integer.parseInt(span.target().substring(MARK.length()))));
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  private Optional<String> sequence(String target, int width) {
    try {
      Path file = page.resolveSibling(decoded(target)).normalize();
      if (!Files.isRegularFile(file)
          || !file.toRealPath().startsWith(root.toRealPath())
          || Files.size(file) > Math.min(MOST_BYTES, room)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      Optional<PictureHeader> header = PictureHeader.of(bytes).filter(this::shown);
      room -= header.isPresent() ? bytes.length : 0;
      return header.map(found -> protocol.sequence(bytes, columns(found, width)));
    } catch (IOException | IllegalArgumentException e) {
      // Not there, not readable, or no name of a file.
      return Optional.empty();
    }
  }

  private boolean shown(PictureHeader header) {
    return header.pixels() <= MOST_PIXELS && protocol.takes(header.form());
  }

  /** As many as the picture has at its own size, and no more than the page and the height allow. */
  private static int columns(PictureHeader header, int width) {
    long own = (header.width() + CELL - 1L) / CELL;
    long high = 2L * HIGHEST * header.width() / header.height();
    return (int) Math.max(1, Math.min(width, Math.min(own, high)));
  }

  private static String decoded(String target) {
    return target.indexOf('%') < 0
        ? target
        : URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
