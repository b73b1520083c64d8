package eda.runner.commands;

import eda.quiz.score.Guess;
import eda.runner.journal.Agreement;
import eda.runner.journal.Answers;
import eda.runner.journal.Item;
import eda.runner.journal.ItemAnalysis;
import eda.runner.journal.Journal;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How good the questions of a course are, from the journals of several learners. */
final class StatsItems {
  /** A wrong option that fewer pick does no work (as is usual in item analysis). */
  private static final double IDLE = 0.05;

  private static final int SHOWN_ANSWERS = 8;

  private final Session session;
  private final ItemAnalysis analysis;
  private final ReviewQuestions questions;

  StatsItems(Session session, List<Path> journals) {
    this.session = session;
    this.analysis = ItemAnalysis.of(journals.stream().map(file -> read(session, file)).toList());
    this.questions = new ReviewQuestions(session.course(), session.reading());
  }

  private static Answers read(Session session, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "There is no journal "
              + file
              + ": name the files that learners sent, as in `--items ana.jsonl ben.jsonl`.");
    }
    Answers.Folded answers = Answers.Folded.withWords();
    for (int line : new Journal(file, session.program().clock()).read(answers)) {
      session.warn(file + ":" + line + ": this line is no entry; it doesn't count");
    }
    return answers.answers();
  }

  void print() {
    Printer printer = session.printer();
    String learners = analysis.learners() == 1 ? " learner" : " learners";
    printer.heading("The questions, as " + analysis.learners() + learners + " answered them first");
    for (Item item : analysis.items()) {
      printer.line();
      print(printer, item);
    }
    if (analysis.hidden() > 0) {
      printer.line();
      printer.line(
          "Not shown, with fewer than "
              + ItemAnalysis.LEAST_TAKERS
              + " learners: "
              + analysis.hidden());
    }
  }

  private void print(Printer printer, Item item) {
    Optional<ReviewQuestion> found = find(item);
    printer.line(
        Span.of(item.question(), Meaning.STRONG),
        Span.plain(found.map(each -> " " + each.question().title()).orElse("")));
    printer.labelled(
        0,
        Span.plain(" "),
        Span.plain(
            "difficulty "
                + number(item.difficulty())
                + ", discrimination "
                + discrimination(item)));
    String few = item.stable() ? "" : ", unstable under " + ItemAnalysis.STABLE_TAKERS;
    printer.labelled(0, Span.plain(" "), Span.of("learners " + item.takers() + few, Meaning.FAINT));
    StatsAnswers answers = answers(item, found);
    List<Item.Pick> picks = answers.picks();
    for (Item.Pick pick : picks.subList(0, Math.min(SHOWN_ANSWERS, picks.size()))) {
      Span mark = pick.right() ? Span.of("✓", Meaning.OK) : Span.of("✗", Meaning.ERROR);
      String halves = " (better half " + pick.upper() + ", weaker half " + pick.lower() + ")";
      printer.labelled(
          2,
          mark,
          Span.plain(pick.given()),
          Span.of(
              "  " + pick.count() + (idle(item, pick) ? ", hardly ever picked" : halves),
              Meaning.FAINT));
    }
    if (picks.size() > SHOWN_ANSWERS) {
      printer.line(Span.of("    other answers: " + (picks.size() - SHOWN_ANSWERS), Meaning.FAINT));
    }
    for (String key : answers.possibleKeys()) {
      printer.labelled(
          2,
          Span.of("! possible wrong key:", Meaning.WARNING),
          Span.plain("better learners prefer " + key));
    }
  }

  private static StatsAnswers answers(Item item, Optional<ReviewQuestion> found) {
    return StatsAnswers.of(item, found.map(each -> each.question().kind()));
  }

  private static boolean idle(Item item, Item.Pick pick) {
    return !pick.right() && pick.count() < IDLE * item.takers();
  }

  private Optional<ReviewQuestion> find(Item item) {
    return questions.find(item.question(), item.quiz(), item.fingerprint());
  }

  private static String discrimination(Item item) {
    if (item.discrimination().isEmpty()) {
      return "n/a";
    }
    double value = item.discrimination().getAsDouble();
    return number(value) + ", " + band(value);
  }

  /** The bands of Ebel and Frisbie. */
  private static String band(double discrimination) {
    if (discrimination < 0) {
      return "check the key first";
    }
    if (discrimination < 0.2) {
      return "weak";
    }
    if (discrimination < 0.3) {
      return "fair";
    }
    return discrimination < 0.4 ? "good" : "excellent";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("learners", analysis.learners());
    data.put("hidden", analysis.hidden());
    data.put("items", analysis.items().stream().map(this::data).toList());
    return data;
  }

  private Map<String, Object> data(Item item) {
    Optional<ReviewQuestion> found = find(item);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("question", item.question());
    data.put("quiz", item.quiz());
    found.ifPresent(each -> data.put("title", each.question().title()));
    data.put("learners", item.takers());
    data.put("stable", item.stable());
    data.put("difficulty", item.difficulty());
    item.discrimination().ifPresent(value -> data.put("discrimination", value));
    data.put("facilityIndex", item.difficulty());
    data.put("standardDeviation", item.standardDeviation());
    found
        .flatMap(each -> Guess.at(each.question().kind()))
        .ifPresent(guess -> data.put("randomGuessScore", guess.toDouble()));
    Agreement agreement = item.agreement();
    agreement.discriminationIndex().ifPresent(value -> data.put("discriminationIndex", value));
    agreement
        .discriminativeEfficiency()
        .ifPresent(value -> data.put("discriminativeEfficiency", value));
    StatsAnswers shown = answers(item, found);
    List<Object> answers = new ArrayList<>();
    for (Item.Pick pick : shown.picks()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("given", pick.given());
      answer.put("right", pick.right());
      answer.put("count", pick.count());
      answer.put("upper", pick.upper());
      answer.put("lower", pick.lower());
      answer.put("idle", idle(item, pick));
      answers.add(answer);
    }
    data.put("answers", answers);
    data.put("possibleKeys", shown.possibleKeys());
    return data;
  }
}
