package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.paper.Paper;
import eda.quiz.read.QuizReader;
import eda.quiz.score.Result;
import eda.runner.course.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the quiz of a chapter, or of any page with quizdown in it. */
@CommandLine.Command(
    description =
        "Takes a quiz: a chapter's, or that of any page with quizdown in it. Without a terminal it reads one answer a line.",
    footer = {
      "",
      "Examples: ./course quiz 1",
      "          ./course quiz some-page.md --seed 7",
      "          printf '2\\n1,3\\ntrue\\n' | ./course quiz 1 --json"
    })
final class QuizCommand implements Command {
  private static final int LARGEST_SEED = 1_000_000;

  @Parameters(
      arity = "0..*",
      paramLabel = "CHAPTER|FILE",
      description = "chapters or pages; the next chapter's if left out")
  private List<String> wanted = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "the order of the options; the same number gives the same order")
  private Long seed;

  @Option(names = "--no-shuffle", description = "keep the order of the page")
  private boolean keepOrder;

  @Option(names = "--json", description = "print the result as JSON, and nothing else")
  private boolean json;

  /** A quiz with the name under which its results are kept. */
  private record Named(String name, Quiz quiz) {}

  @Override
  public int run(Session session) {
    List<Named> quizzes = new ArrayList<>();
    List<String> names = wanted.isEmpty() ? List.of(session.nextQuiz().name()) : wanted;
    names.forEach(name -> quizzes.addAll(read(session, name)));
    long drawn = seed == null ? ThreadLocalRandom.current().nextInt(LARGEST_SEED) : seed;
    List<Object> data = new ArrayList<>();
    boolean passed = true;
    for (Named each : quizzes) {
      Paper paper = Paper.of(each.quiz(), drawn, !keepOrder);
      Result result = new QuizTaking(session, each.name(), paper, json).take();
      data.add(QuizData.of(each.name(), paper, result));
      passed &= result.passed();
    }
    if (json) {
      session.io().out().println(Json.text(data.size() == 1 ? data.get(0) : data));
    } else if (names.stream().allMatch(name -> session.course().chapter(name).isPresent())) {
      session.printer().line();
      ListCommand.next(session, session.progress());
    }
    return passed ? ExitCode.FINE : ExitCode.NOT_PASSED;
  }

  private static List<Named> read(Session session, String name) {
    boolean isFile = session.course().chapter(name).isEmpty() && Files.isRegularFile(Path.of(name));
    Path file = isFile ? Path.of(name) : session.chapter(name).page();
    String id =
        isFile ? file.toAbsolutePath().normalize().toString() : session.chapter(name).name();
    QuizPage page = QuizReader.read(TextFile.read(file));
    for (Finding finding : page.findings()) {
      if (finding.severity() == Finding.Severity.ERROR) {
        session.warn(
            file + ":" + finding.line() + ":" + finding.column() + ": " + finding.message());
      }
    }
    List<Named> quizzes = new ArrayList<>();
    for (Quiz quiz : page.quizzes()) {
      if (!quiz.questions().isEmpty()) {
        quizzes.add(new Named(quizzes.isEmpty() ? id : id + "#" + (quizzes.size() + 1), quiz));
      }
    }
    if (quizzes.isEmpty() && !isFile) {
      throw new UsageException(
          "Chapter "
              + session.chapter(name).number()
              + " has no quiz: `"
              + session.typed("list")
              + "` shows which have one.");
    }
    if (quizzes.isEmpty()) {
      throw new UsageException(
          file
              + " has no quiz: nothing between {{< quizdown >}} and {{< /quizdown >}}, and no list of options under a heading.");
    }
    return quizzes;
  }
}
