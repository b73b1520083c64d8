package eda.runner.commands;

import eda.quiz.Quiz;
import eda.quiz.exchange.Exchange;
import eda.quiz.exchange.Exported;
import eda.quiz.exchange.Format;
import eda.quiz.exchange.Source;
import eda.runner.course.NearestName;
import eda.runner.course.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes quizzes for another program, those of this course or those of yet another program. */
@CommandLine.Command(
    description =
        "Writes quizzes for another program. What its format can't carry is told on standard error.",
    footer = {
      "",
      "Examples: ./course export moodle 1 > quiz.xml",
      "          ./course export qti --output quizzes.zip",
      "          ./course export quizdown --from gift bank.gift > bank.md"
    })
final class ExportCommand implements Command {
  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "json, csv, gift, moodle, qti, anki or quizdown")
  private String format;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "chapters, pages or folders of pages; all chapters if left out")
  private List<String> paths = List.of();

  @Option(
      names = "--from",
      paramLabel = "SOURCE",
      description = "read the files as gift, moodle (XML) or mdbook (TOML), - for standard input")
  private String from = "";

  @Option(names = "--output", paramLabel = "FILE", description = "the file to write")
  private Path output;

  @Override
  public int run(Session session) {
    Format wanted =
        Exchange.format(format)
            .orElseThrow(
                () ->
                    unknown(
                        "format", format, Exchange.formats().stream().map(Format::name).toList()));
    if (wanted.binary() && output == null) {
      throw new UsageException(
          "`" + format + "` is nothing to show: name a file with --output FILE.");
    }
    List<Quiz> quizzes = quizzes(new QuizPages(session));
    if (quizzes.isEmpty()) {
      String where = paths.isEmpty() ? "this course" : String.join(", ", paths);
      throw new UsageException("There is no quiz to export in " + where + ".");
    }
    Exported exported = wanted.write(quizzes);
    if (output == null) {
      session.io().out().print(text(exported));
    } else {
      write(exported, output.toAbsolutePath());
    }
    exported.losses().forEach(loss -> session.warn(loss.toString()));
    return ExitCode.FINE;
  }

  private List<Quiz> quizzes(QuizPages pages) {
    if (from.isEmpty()) {
      return paths.isEmpty() ? pages.ofTheCourse() : pages.of(paths);
    }
    Source source =
        Exchange.source(from)
            .orElseThrow(
                () ->
                    unknown(
                        "source", from, Exchange.sources().stream().map(Source::name).toList()));
    if (paths.isEmpty()) {
      throw new UsageException("Name the file to read after the format, or - for standard input.");
    }
    return pages.of(source, paths);
  }

  private static String text(Exported exported) {
    if (exported instanceof Exported.Text text) {
      return text.text();
    }
    throw new AssertionError("binary formats have gone to a file: " + exported);
  }

  private static void write(Exported exported, Path file) {
    if (exported instanceof Exported.Archive archive) {
      try {
        Files.createDirectories(file.getParent());
        Files.write(file, archive.zip());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      TextFile.write(file, text(exported));
    }
  }

  private static UsageException unknown(String kind, String name, List<String> known) {
    String meant =
        NearestName.to(name, known)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("there are " + String.join(", ", known) + ".");
    return new UsageException("There is no " + kind + " `" + name + "`: " + meant);
  }
}
