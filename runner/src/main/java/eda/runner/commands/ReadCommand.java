package eda.runner.commands;

import eda.runner.course.TextFile;
import eda.runner.journal.EntryType;
import eda.runner.lesson.LaidOut;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Io;
import eda.runner.screen.Pager;
import eda.runner.screen.Painting;
import eda.runner.screen.Printer;
import eda.runner.screen.ScreenLoop;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a chapter or any Markdown file. */
@CommandLine.Command(
    description =
        "Shows a chapter, or any Markdown file: on a terminal as a page with search, outline and"
            + " links; elsewhere, or with PAGER set, as text.",
    footer = {
      "",
      "Examples: ./course read 1",
      "          ./course read 2#topics-keep-subjects-apart",
      "          ./course read README.md --width 60"
    })
final class ReadCommand implements Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "CHAPTER|FILE[#HEADING]",
      description = "a chapter's number or name, or a file; the next chapter if left out")
  private String wanted;

  @Option(names = "--width", paramLabel = "N", description = "columns to write in, at least 20")
  private int width;

  @Option(
      names = "--plain",
      description = "say structure in words, for screen readers (ACCESSIBLE=1)")
  private boolean plain;

  @Override
  public boolean take(List<String> words) {
    return Command.one(words, word -> wanted = word);
  }

  @Override
  public int run(Session session) throws InterruptedException {
    ReadTarget target =
        wanted == null ? ReadTarget.chapter(session.nextChapter()) : ReadTarget.of(session, wanted);
    if (isPage(session.io())) {
      try (ScreenLoop loop = ScreenLoop.open(session.io(), new Painting(session.printer()))) {
        if (loop.drawn()) {
          ReaderPages pages = new ReaderPages(session.course(), session.reading(), target.file());
          try (ReaderLoop reader = new ReaderLoop(session, loop, pages)) {
            reader.run(target.file(), target.fragment());
          }
          return ExitCode.FINE;
        }
      }
    }
    print(session, target);
    return ExitCode.FINE;
  }

  /** Whoever names a pager or a width, or wants words for structure, gets the page as text. */
  private boolean isPage(Io io) {
    return io.interactive() && !plain && width == 0 && io.variable("PAGER").isEmpty();
  }

  private void print(Session session, ReadTarget target) throws InterruptedException {
    String text = TextFile.read(target.file());
    String page =
        target.chapter().map(c -> ChapterPage.of(c, text, session.reading())).orElse(text);
    if (target.fragment().isEmpty() && !Pager.mayShow(session.io())) {
      session.printer().markdown(page, options(session.printer()));
    } else {
      whole(session, target, page);
    }
    target
        .chapter()
        .ifPresent(c -> session.record(EntryType.CHAPTER_READ, Map.of("chapter", c.name())));
  }

  /** A pager wants to know how long the page is, and a heading may stand anywhere. */
  private void whole(Session session, ReadTarget target, String page) throws InterruptedException {
    ReaderPictures pictures = ReaderPictures.of(session, target.file());
    LaidOut laidOut = new Layout(pictures.into(options(session.printer()))).layOut(page);
    List<Row> rows = laidOut.rows().subList(target.row(laidOut.headings()), laidOut.rows().size());
    Pager.show(session.io(), rows.size(), pictures.painted(rows, session.printer()));
  }

  private LayoutOptions options(Printer printer) {
    LayoutOptions usual = printer.options();
    LayoutOptions sized = width > 0 ? usual.filling(width) : usual;
    return plain ? sized.inWords() : sized;
  }
}
