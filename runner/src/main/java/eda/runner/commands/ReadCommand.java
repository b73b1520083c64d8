package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.TextFile;
import eda.runner.journal.EntryType;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Pager;
import eda.runner.screen.Printer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a chapter or any Markdown file. */
@CommandLine.Command(
    description = "Shows a chapter, or any Markdown file, wrapped to the width of the terminal.",
    footer = {"", "Examples: ./course read 1", "          ./course read README.md --width 60"})
final class ReadCommand implements Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "CHAPTER|FILE",
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
    Optional<Chapter> chapter = chapter(session);
    Path file = chapter.map(Chapter::page).orElseGet(() -> Path.of(wanted));
    String text = TextFile.read(file);
    String page = chapter.map(c -> ChapterPage.of(c, text)).orElse(text);
    List<Row> rows = new Layout(options(session.printer())).render(page);
    Pager.show(session.io(), rows.size(), session.printer().painted(rows));
    chapter.ifPresent(c -> session.record(EntryType.CHAPTER_READ, Map.of("chapter", c.name())));
    return ExitCode.FINE;
  }

  private Optional<Chapter> chapter(Session session) {
    if (wanted == null) {
      return Optional.of(session.nextChapter());
    }
    if (session.course().chapter(wanted).isEmpty() && Files.isRegularFile(Path.of(wanted))) {
      return Optional.empty();
    }
    return Optional.of(session.chapter(wanted));
  }

  private LayoutOptions options(Printer printer) {
    LayoutOptions usual = printer.options();
    LayoutOptions sized = width > 0 ? usual.filling(width) : usual;
    return plain ? sized.inWords() : sized;
  }
}
