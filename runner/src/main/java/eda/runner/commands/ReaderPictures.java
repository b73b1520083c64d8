package eda.runner.commands;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.image.PictureProtocol;
import eda.runner.lesson.image.Pictures;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Io;
import eda.runner.screen.Printer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of a page that is written to a terminal as it is.
 *
 * <p>No pager shows them, and the reader, whose rows scroll, doesn't either. So they come where the
 * learner says that there is to be no pager: {@code PAGER=cat}.
 */
record ReaderPictures(Optional<Pictures> pictures) {
  static ReaderPictures of(Session session, Path file) {
    Io io = session.io();
    boolean asItIs = io.interactive() && io.variable("PAGER").equals("cat");
    return new ReaderPictures(
        (asItIs ? PictureProtocol.of(io::variable) : Optional.<PictureProtocol>empty())
            .map(protocol -> new Pictures(protocol, root(session, file), file)));
  }

  /** The course's folder, or the one of a file that is not in it. */
  private static Path root(Session session, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path course = session.courseRoot().toAbsolutePath().normalize();
    return whole.startsWith(course) ? course : whole.getParent();
  }

  LayoutOptions into(LayoutOptions options) {
    return pictures.map(options::drawing).orElse(options);
  }

  String painted(List<Row> rows, Printer printer) {
    return pictures
        .map(drawn -> drawn.painted(rows, printer::painted))
        .orElseGet(() -> printer.painted(rows));
  }
}
