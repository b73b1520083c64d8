package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import eda.runner.journal.Answers;
import eda.runner.journal.Fold;
import eda.runner.journal.Progress;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Shows time, attempts, scores, and what is weak; or how good a course's questions are. */
@CommandLine.Command(
    description =
        "Shows the time you spent, your checks and your scores, what is weak and what is due.",
    footer = {
      "",
      "Examples: ./course stats",
      "          ./course stats --items ana.jsonl ben.jsonl cem.jsonl"
    })
final class StatsCommand implements Command {
  @Option(names = "--json", description = "print the same as JSON")
  private boolean json;

  @Option(
      names = "--items",
      arity = "1..*",
      paramLabel = "JOURNAL",
      description = "analyse the questions instead, from one journal file for each learner")
  private List<Path> journals = List.of();

  @Override
  public int run(Session session) {
    if (!journals.isEmpty()) {
      StatsItems items = new StatsItems(session, journals);
      if (json) {
        session.io().out().println(Json.text(items.data()));
      } else {
        items.print();
      }
      return ExitCode.FINE;
    }
    Told told = Told.of(session);
    if (json) {
      Map<String, Object> data = data(session, told.progress());
      data.put("days", told.days().data());
      told.review().addTo(data);
      session.io().out().println(Json.text(data));
    } else {
      print(session, session.printer(), told);
      session.printer().line();
      ListCommand.next(session, told.progress());
    }
    return ExitCode.FINE;
  }

  /** What one reading of the journal tells. */
  private record Told(Progress progress, StatsDays days, StatsReview review) {
    static Told of(Session session) {
      Progress.Folded worked = new Progress.Folded();
      Answers.Folded answered = Answers.Folded.withoutWords();
      StatsDays days = new StatsDays(session.program().clock());
      session.fold(Fold.of(days, Fold.of(worked, answered)));
      return new Told(worked.progress(), days, new StatsReview(session, answered.answers()));
    }
  }

  /** Writes the learner's progress. */
  static void print(Session session, Printer printer) {
    print(session, printer, Told.of(session));
  }

  private static void print(Session session, Printer printer, Told told) {
    Progress progress = told.progress();
    List<Exercise> exercises = session.course().exercises();
    List<Chapter> chapters = session.course().chapters();
    printer.heading("Your progress");
    printer.line();
    long read = chapters.stream().filter(c -> progress.chaptersRead().contains(c.name())).count();
    long quizzes = chapters.stream().filter(Chapter::hasQuiz).count();
    long quizzesPassed = chapters.stream().filter(c -> progress.scores(c.name()).passed()).count();
    fact(printer, "Chapters read   ", read + " of " + chapters.size());
    fact(printer, "Exercises passed", passed(exercises, progress) + " of " + exercises.size());
    fact(printer, "Quizzes passed  ", quizzesPassed + " of " + quizzes);
    fact(printer, "Active time     ", time(progress.activeTime()));
    told.days().print(printer);
    worked(printer, exercises, progress);
    scored(printer, chapters, progress);
    told.review().print(printer);
  }

  private static void fact(Printer printer, String label, String value) {
    printer.labelled(0, Span.plain(label), Span.plain(value));
  }

  private static void worked(Printer printer, List<Exercise> exercises, Progress progress) {
    List<Exercise> tried =
        exercises.stream().filter(e -> progress.work(e.name()).checks() > 0).toList();
    if (tried.isEmpty()) {
      return;
    }
    printer.line();
    printer.heading("Exercises");
    for (Exercise exercise : tried) {
      Progress.Work work = progress.work(exercise.name());
      String help =
          (work.hintsShown() > 0 ? ", hints " + work.hintsShown() : "")
              + (work.solutionSeen() ? ", solution seen" : "");
      Span mark = work.passed() ? Span.of("✓", Meaning.OK) : Span.of("✗", Meaning.WARNING);
      printer.labelled(
          1,
          mark,
          Span.plain(exercise.name()),
          Span.of("  checks " + work.checks() + help, Meaning.FAINT));
    }
  }

  private static void scored(Printer printer, List<Chapter> chapters, Progress progress) {
    List<Chapter> taken =
        chapters.stream().filter(c -> progress.scores(c.name()).taken() > 0).toList();
    if (taken.isEmpty()) {
      return;
    }
    printer.line();
    printer.heading("Quizzes");
    for (Chapter chapter : taken) {
      Progress.QuizScores scores = progress.scores(chapter.name());
      Span mark = scores.passed() ? Span.of("✓", Meaning.OK) : Span.of("✗", Meaning.WARNING);
      String text =
          "  first "
              + percent(scores.first())
              + ", best "
              + percent(scores.best())
              + ", taken "
              + scores.taken()
              + (scores.taken() == 1 ? " time" : " times");
      printer.labelled(
          1, mark, Span.plain("quiz " + chapter.number()), Span.of(text, Meaning.FAINT));
    }
  }

  private static Map<String, Object> data(Session session, Progress progress) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Exercise> exercises = session.course().exercises();
    data.put("chaptersRead", progress.chaptersRead().size());
    data.put("exercisesPassed", passed(exercises, progress));
    data.put("exercises", exercises.size());
    data.put("activeSeconds", progress.activeTime().toSeconds());
    data.put("work", new TreeMap<>(progress.exercises()));
    data.put("quizzes", new TreeMap<>(progress.quizzes()));
    return data;
  }

  private static long passed(List<Exercise> exercises, Progress progress) {
    return exercises.stream().filter(e -> progress.work(e.name()).passed()).count();
  }

  private static String percent(double score) {
    return Math.round(score * 100) + "%";
  }

  private static String time(Duration time) {
    if (time.toMinutes() == 0) {
      return "under a minute";
    }
    return time.toHours() > 0
        ? time.toHours() + " h " + time.toMinutesPart() + " min"
        : time.toMinutes() + " min";
  }
}
