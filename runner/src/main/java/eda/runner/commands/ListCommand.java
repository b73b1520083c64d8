package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import eda.runner.journal.NextStep;
import eda.runner.journal.Progress;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Shows the map of the course and how far the learner is. */
@CommandLine.Command(
    description = "Shows the chapters with their exercises and quizzes, and how far you are.",
    footer = {"", "Example: ./course list"})
final class ListCommand implements Command {
  @Option(names = "--json", description = "print the same as JSON")
  private boolean json;

  @Override
  public int run(Session session) {
    Progress progress = session.progress();
    if (json) {
      session.io().out().println(Json.text(data(session, progress)));
      return ExitCode.FINE;
    }
    Printer printer = session.printer();
    printer.heading(session.course().title());
    for (Chapter chapter : session.course().chapters()) {
      printer.line();
      chapter(printer, chapter, progress);
    }
    printer.line();
    next(session, progress);
    return ExitCode.FINE;
  }

  /** Says what comes next and how to get there. */
  static void next(Session session, Progress progress) {
    NextStep step = NextStep.of(session.course(), progress);
    Printer printer = session.printer();
    printer.line(Span.of("Next: ", Meaning.STRONG), Span.plain(step.words()));
    printer.line(Span.plain("  "), Span.of(session.typed(step.command()), Meaning.CODE));
  }

  private static void chapter(Printer printer, Chapter chapter, Progress progress) {
    boolean read = progress.chaptersRead().contains(chapter.name());
    Span number = mark(read, Integer.toString(chapter.number()));
    printer.labelled(
        1,
        number,
        Span.of(chapter.title(), Meaning.STRONG),
        Span.of(read ? "  read" : "", Meaning.FAINT));
    for (Exercise exercise : chapter.exercises()) {
      Progress.Work work = progress.work(exercise.name());
      String facts =
          "  "
              + "★".repeat(exercise.stars())
              + " "
              + exercise.minutes()
              + " min"
              + (exercise.optional() ? ", optional" : "");
      printer.labelled(3, state(work), Span.plain(exercise.name()), Span.of(facts, Meaning.FAINT));
    }
    if (chapter.hasQuiz()) {
      Progress.QuizScores scores = progress.scores(chapter.name());
      String best = scores.taken() == 0 ? "" : "  best " + Math.round(scores.best() * 100) + "%";
      Span state = scores.passed() ? Span.of("✓", Meaning.OK) : Span.of("·", Meaning.FAINT);
      printer.labelled(
          3, state, Span.plain("quiz " + chapter.number()), Span.of(best, Meaning.FAINT));
    }
  }

  private static Span mark(boolean done, String text) {
    return done ? Span.of(text, Meaning.OK) : Span.plain(text);
  }

  private static Span state(Progress.Work work) {
    if (work.passed()) {
      return Span.of("✓", Meaning.OK);
    }
    return work.checks() > 0 ? Span.of("✗", Meaning.WARNING) : Span.of("·", Meaning.FAINT);
  }

  private static Map<String, Object> data(Session session, Progress progress) {
    List<Object> chapters = new ArrayList<>();
    for (Chapter chapter : session.course().chapters()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("number", chapter.number());
      each.put("name", chapter.name());
      each.put("title", chapter.title());
      each.put("read", progress.chaptersRead().contains(chapter.name()));
      each.put("exercises", chapter.exercises().stream().map(e -> exercise(e, progress)).toList());
      each.put("hasQuiz", chapter.hasQuiz());
      each.put("quizPassed", progress.scores(chapter.name()).passed());
      each.put("quizBest", progress.scores(chapter.name()).best());
      chapters.add(each);
    }
    NextStep step = NextStep.of(session.course(), progress);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("title", session.course().title());
    all.put("chapters", chapters);
    all.put("next", step.command());
    return all;
  }

  private static Map<String, Object> exercise(Exercise exercise, Progress progress) {
    Progress.Work work = progress.work(exercise.name());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", exercise.name());
    data.put("title", exercise.title());
    data.put("stars", exercise.stars());
    data.put("minutes", exercise.minutes());
    data.put("optional", exercise.optional());
    data.put("passed", work.passed());
    data.put("checks", work.checks());
    return data;
  }
}
