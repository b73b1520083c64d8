package eda.runner.commands;

import eda.quiz.Fraction;
import eda.quiz.Question;
import eda.quiz.score.Marking;
import eda.quiz.score.Score;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks the questions of one sheet line by line, and gives feedback after each.
 *
 * <p>At a terminal there is a pause after the feedback, so that it can be read, and the keys that
 * concern the question are there.
 */
final class QuizTaking {
  private final QuizDesk desk;
  private final QuizSource source;
  private final QuizSheet sheet;
  private final QuizNotes notes;
  private final QuestionView view;
  private final QuestionDialog dialog;
  private final QuestionReading reading;
  private int place;
  private Optional<Integer> last = Optional.empty();
  private int nudged = -1;
  private boolean quit;

  QuizTaking(QuizDesk desk, QuizSource source, QuizSheet sheet) {
    this.desk = desk;
    this.source = source;
    this.sheet = sheet;
    this.notes = new QuizNotes(desk.session(), QuizNotes.QUIZ, sheet);
    this.view = desk.view();
    this.dialog =
        new QuestionDialog(
            desk.input(), view, sheet.certain() ? QuestionScale.CERTAINTY : QuestionScale.SURE);
    this.reading = new QuestionReading(desk.session());
  }

  /** Goes on until each question has an answer, or the learner leaves. */
  void take() {
    place = sheet.next();
    last = Optional.of(place - 1).filter(before -> before >= 0);
    introduce();
    while (place < sheet.size() && !quit) {
      question();
    }
    if (place == sheet.size()) {
      desk.input().pipedKeys(QuizKeys.LOOKING_BACK).forEach(this::about);
    }
    if (sheet.complete()) {
      notes.finished(source.name());
    }
    if (desk.shown()) {
      desk.input().page();
      new QuizResultView(desk.printer()).show(sheet);
      view.readAgain(missed());
      farewell();
    }
  }

  /** Where to read for the questions that were answered and missed, each place once. */
  private List<String> missed() {
    return IntStream.range(0, sheet.size())
        .filter(each -> sheet.taken(each).isPresent())
        .mapToObj(each -> readAgain(sheet.result().scores().get(each)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private void introduce() {
    if (!desk.shown()) {
      return;
    }
    view.introduction(sheet);
    if (!desk.input().person()) {
      view.faint(QuizKeys.everywhere());
    }
    if (place > 0 && place < sheet.size()) {
      desk.printer().line("Going on at question " + (place + 1) + " of " + sheet.size() + ".");
    }
    desk.input().turn();
  }

  private void question() {
    desk.input().page();
    if (desk.shown()) {
      view.question(sheet.item(place), place + 1, sheet.size());
    }
    if (desk.input().person() && !desk.input().tellsKeys()) {
      view.faint(QuizKeys.at(sheet, place));
    }
    int asked = place;
    boolean open = true;
    while (open && !quit) {
      QuestionReply reply = dialog.ask(sheet.item(asked));
      if (reply instanceof QuestionReply.Given given && !nearly(given)) {
        boolean first = sheet.taken(asked).isEmpty();
        answered(first ? dialog.withConfidence(sheet.item(asked), given) : given);
        open = false;
      } else if (reply instanceof QuestionReply.Pressed pressed) {
        open = !pressed(pressed.key());
      }
    }
  }

  /** One letter off is worth another look, once; a script has nobody who looks. */
  private boolean nearly(QuestionReply.Given given) {
    boolean again =
        desk.input().person()
            && nudged != place
            && Marking.close(sheet.item(place).question(), given.answer());
    if (again) {
      nudged = place;
      view.note("Nearly: look at the spelling once more.");
    }
    return again;
  }

  /** Returns whether the question at hand is left by the key. */
  private boolean pressed(QuizKey key) {
    switch (key) {
      case HINT -> hint();
      case SKIP -> answered(QuestionReply.Given.blank());
      case BACK -> {
        return back();
      }
      default -> about(key);
    }
    return key == QuizKey.SKIP;
  }

  /** Keys that mean the same at a question and after it. */
  private void about(QuizKey key) {
    if (key == QuizKey.QUIT) {
      quit = true;
    } else if (last.isEmpty()) {
      note("No question is answered yet.");
    } else if (key == QuizKey.DISPUTE) {
      dispute(last.get());
    } else {
      Score score = sheet.taken(last.get()).orElseThrow().last().counted();
      boolean usual = score.weight().equals(Fraction.ONE);
      String weight = usual ? "" : "; it weighs " + score.weight();
      note(
          "Question "
              + (last.get() + 1)
              + ", "
              + score.rule()
              + ": "
              + score.arithmetic()
              + weight);
    }
  }

  private void answered(QuestionReply.Given given) {
    boolean first = sheet.taken(place).isEmpty();
    Score score = sheet.answer(place, given);
    notes.answered(source.name(), place, given, first);
    last = Optional.of(place);
    if (desk.shown()) {
      view.feedback(sheet.item(place), score);
      readAgain(score).ifPresent(view::readAgain);
    }
    place++;
    if (desk.input().person()) {
      pause();
    }
  }

  private Optional<String> readAgain(Score score) {
    return source.chapters().stream()
        .findFirst()
        .flatMap(chapter -> reading.after(score, chapter, source.quiz()));
  }

  private void pause() {
    String enter = place == sheet.size() ? "Enter ends the quiz" : "Enter goes on";
    String keys = enter + QuizKeys.after(sheet);
    if (!desk.input().tellsKeys()) {
      view.faint(keys);
    }
    while (!quit) {
      String line =
          desk.input().key(desk.input().tellsKeys() ? keys : "> ").orElse(QuizKey.QUIT.key());
      Optional<QuizKey> key = QuizKey.of(line);
      if (line.isEmpty() || key.equals(Optional.of(QuizKey.BACK)) && back()) {
        return;
      }
      if (key.isEmpty() || key.get() == QuizKey.HINT || key.get() == QuizKey.SKIP) {
        note("Press Enter, or type one of these keys.");
      } else if (key.get() != QuizKey.BACK) {
        about(key.get());
      }
    }
  }

  private boolean back() {
    if (!sheet.paper().quiz().options().enableRetry()) {
      note("This quiz takes each answer once.");
    } else if (place == 0) {
      note("This is the first question.");
    } else {
      place--;
      return true;
    }
    return false;
  }

  private void hint() {
    Question question = sheet.item(place).question();
    if (question.hint().isEmpty()) {
      note("There is no hint for this question.");
      return;
    }
    sheet.showHint(place);
    if (desk.shown()) {
      view.hint(question);
    }
  }

  private void dispute(int disputed) {
    boolean now = !sheet.disputed(disputed);
    sheet.setDisputed(disputed, now);
    notes.disputed(source.name(), disputed);
    note(
        "Question "
            + (disputed + 1)
            + (now ? " is disputed: it doesn't count." : " counts again."));
  }

  private void note(String text) {
    if (desk.shown()) {
      view.note(text);
    }
  }

  private void farewell() {
    if (!sheet.complete()) {
      String resume = desk.input().person() ? "" : " --resume";
      desk.printer().line("You left before the end, so this score isn't kept. To go on there:");
      view.command(desk.session().typed("quiz " + source.typed() + resume));
    }
  }
}
