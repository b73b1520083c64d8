package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.journal.Accuracy;
import eda.runner.journal.Answers;
import eda.runner.journal.Calibration;
import eda.runner.journal.Schedule;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of the statistics that is about questions: what is weak, and what is due. */
final class StatsReview {
  /** Chapters under it are shown as weak; it is what passes a quiz. */
  private static final double WEAK = 0.8;

  private static final int WEEK = 7;

  private final Session session;
  private final Answers answers;
  private final Schedule schedule;

  StatsReview(Session session, Answers answers) {
    this.session = session;
    this.answers = answers;
    this.schedule = Schedule.of(answers);
  }

  void print(Printer printer) {
    calibration(printer);
    accuracy(printer);
    weak(printer);
    due(printer);
    disputed(printer);
  }

  private void calibration(Printer printer) {
    Calibration calibration = Calibration.of(answers);
    if (calibration.sure() + calibration.unsure() == 0) {
      return;
    }
    heading(printer, "How well you know what you know");
    new StatsBars(printer)
        .print(
            List.of(
                said("sure", calibration.sureRight(), calibration.sureWrong()),
                said("unsure", calibration.unsureRight(), calibration.unsureWrong())));
  }

  private static StatsBars.Bar said(String label, int right, int wrong) {
    return new StatsBars.Bar(label, right, wrong, "right " + right + ", wrong " + wrong);
  }

  private void accuracy(Printer printer) {
    Map<String, Accuracy> known =
        Accuracy.of(answers).stream()
            .collect(Collectors.toMap(Accuracy::chapter, Function.identity()));
    List<StatsBars.Bar> bars =
        session.course().chapters().stream()
            .filter(chapter -> known.containsKey(chapter.name()))
            .map(chapter -> bar(chapter, known.get(chapter.name())))
            .toList();
    if (!bars.isEmpty()) {
      heading(printer, "Right at the first try");
      new StatsBars(printer).print(bars);
    }
  }

  /** Each chapter is a whole of its own, however many questions it has. */
  private static StatsBars.Bar bar(Chapter chapter, Accuracy accuracy) {
    int percent = (int) Math.round(100 * accuracy.share());
    return new StatsBars.Bar(
        chapter.number() + " " + chapter.title(),
        percent,
        100 - percent,
        percent + "%, " + accuracy.right() + " of " + accuracy.answered());
  }

  private void weak(Printer printer) {
    List<Accuracy> weak =
        Accuracy.of(answers).stream()
            .filter(each -> each.share() < WEAK && chapter(each).isPresent())
            .toList();
    if (weak.isEmpty()) {
      return;
    }
    heading(printer, "Weak chapters");
    for (Accuracy each : weak) {
      Chapter chapter = chapter(each).orElseThrow();
      printer.labelled(
          1,
          Span.of("✗", Meaning.WARNING),
          Span.plain(chapter.number() + " " + chapter.title()),
          Span.of(
              "  right " + each.right() + " of " + each.answered() + " first answers",
              Meaning.FAINT));
      printer.labelled(
          1, Span.plain(" "), Span.of(session.typed("read " + chapter.number()), Meaning.CODE));
    }
  }

  private void due(Printer printer) {
    if (schedule.questions().isEmpty()) {
      return;
    }
    heading(printer, "Review");
    printer.line(" due today " + dueToday() + ", in the next seven days " + dueThisWeek());
    if (dueThisWeek() > 0) {
      new StatsBars(printer).print(IntStream.range(0, WEEK).mapToObj(this::dueOn).toList());
    }
    if (dueToday() == 0) {
      return;
    }
    printer.labelled(1, Span.plain(" "), Span.of(session.typed("review"), Meaning.CODE));
  }

  /** What was due before today still is. */
  private StatsBars.Bar dueOn(int day) {
    int due = dueBefore(day + 1) - (day == 0 ? 0 : dueBefore(day));
    LocalDate date = LocalDate.now(session.program().clock()).plusDays(day);
    String name = StatsDays.shortened(date.getDayOfWeek().name()) + " " + date.getDayOfMonth();
    return new StatsBars.Bar(day == 0 ? "today" : name, due, 0, Integer.toString(due));
  }

  private void disputed(Printer printer) {
    if (answers.disputed().isEmpty()) {
      return;
    }
    heading(printer, "Disputed questions");
    for (Map<String, Object> each : disputes()) {
      Object title = each.getOrDefault("title", "");
      printer.labelled(
          1,
          Span.plain("·"),
          Span.plain(each.get("quiz") + ", " + each.get("question")),
          Span.of(title.equals("") ? "" : ": " + title, Meaning.FAINT));
    }
  }

  private static void heading(Printer printer, String text) {
    printer.line();
    printer.heading(text);
  }

  /** Adds the same as data. */
  void addTo(Map<String, Object> data) {
    data.put("calibration", Calibration.of(answers));
    List<Object> chapters = new ArrayList<>();
    for (Accuracy each : Accuracy.of(answers)) {
      Map<String, Object> chapter = new LinkedHashMap<>();
      chapter.put("chapter", each.chapter());
      chapter.put("right", each.right());
      chapter.put("answered", each.answered());
      chapter.put("share", each.share());
      chapters.add(chapter);
    }
    data.put("accuracy", chapters);
    data.put("dueToday", dueToday());
    data.put("dueThisWeek", dueThisWeek());
    data.put("disputed", disputes());
  }

  private List<Map<String, Object>> disputes() {
    List<Map<String, Object>> disputes = new ArrayList<>();
    if (answers.disputed().isEmpty()) {
      return disputes;
    }
    ReviewQuestions questions = new ReviewQuestions(session.course(), session.reading());
    answers
        .disputed()
        .forEach(
            (question, quiz) -> {
              Map<String, Object> dispute = new LinkedHashMap<>();
              dispute.put("question", question.question());
              dispute.put("quiz", quiz);
              questions
                  .find(question.question(), quiz, "")
                  .ifPresent(found -> dispute.put("title", found.question().title()));
              disputes.add(dispute);
            });
    return disputes;
  }

  private Optional<Chapter> chapter(Accuracy accuracy) {
    return session.course().chapters().stream()
        .filter(chapter -> chapter.name().equals(accuracy.chapter()))
        .findFirst();
  }

  private int dueToday() {
    return dueBefore(1);
  }

  private int dueThisWeek() {
    return dueBefore(WEEK);
  }

  private int dueBefore(int day) {
    Instant end = new ReviewTimes(session.program().clock()).startOfDay(day);
    return schedule.dueBefore(end, Schedule.Way.MEMORY);
  }
}
