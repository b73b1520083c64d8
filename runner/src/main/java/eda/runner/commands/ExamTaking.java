package eda.runner.commands;

import java.util.Optional;

/** Asks the questions of an exam: no feedback and no hints before it is handed in. */
final class ExamTaking {
  private final QuizDesk desk;
  private final ExamSitting sitting;
  private final QuizSheet sheet;
  private final ExamClock clock;
  private final QuizNotes notes;
  private final QuestionView view;
  private final QuestionDialog dialog;
  private int place;
  private boolean over;

  ExamTaking(QuizDesk desk, ExamSitting sitting) {
    this.desk = desk;
    this.sitting = sitting;
    this.sheet = sitting.sheet();
    this.clock = sitting.clock();
    this.notes = new QuizNotes(desk.session(), QuizNotes.EXAM, sheet);
    this.view = desk.view();
    this.dialog = new QuestionDialog(desk.input(), view, QuestionScale.SURE);
  }

  /**
   * Goes on until the exam is handed in or the time is up; what is open then counts as blank. One
   * that is interrupted isn't handed in.
   */
  void take() {
    place = sheet.next();
    if (desk.shown()) {
      introduce();
    }
    if (place == sheet.size()) {
      handIn();
    }
    while (place < sheet.size() && !over) {
      question();
      if (place == sheet.size() && !over) {
        handIn();
      }
    }
    if (desk.input().interrupted()) {
      desk.printer().line("This exam was cut off, and nothing of it is lost. To go on:");
      view.command(desk.session().typed("exam --resume"));
    } else {
      sheet.handIn();
      notes.handedIn();
    }
  }

  private void introduce() {
    desk.printer().heading("Exam");
    view.faint("The same exam again: " + desk.session().typed(sitting.draw().command()));
    view.faint("No feedback and no hints before the end.");
    view.faint("s skip, back, q quit");
    if (place > 0 && place < sheet.size()) {
      desk.printer().line("Going on at question " + (place + 1) + " of " + sheet.size() + ".");
    }
    desk.input().turn();
  }

  private void question() {
    if (timeIsUp()) {
      return;
    }
    desk.input().page();
    if (desk.shown()) {
      view.question(sheet.item(place), place + 1, sheet.size());
    }
    if (desk.input().person()) {
      view.faint(QuizKeys.inExam(sheet, place) + clock.left());
    }
    int asked = place;
    boolean open = true;
    while (open && !over) {
      QuestionReply reply = dialog.ask(sheet.item(asked));
      if (timeIsUp()) {
        return;
      }
      if (reply instanceof QuestionReply.Given given) {
        answered(given);
        open = false;
      } else if (reply instanceof QuestionReply.Pressed pressed) {
        open = !pressed(pressed.key());
      }
    }
  }

  /** Returns whether the question at hand is left by the key. */
  private boolean pressed(QuizKey key) {
    switch (key) {
      case SKIP -> answered(QuestionReply.Given.blank());
      case QUIT -> over = true;
      case BACK -> {
        return back();
      }
      default -> note("There is no help and no score before the end.");
    }
    return key == QuizKey.SKIP;
  }

  private boolean back() {
    if (place == 0) {
      note("This is the first question.");
      return false;
    }
    place--;
    return true;
  }

  private void answered(QuestionReply.Given given) {
    boolean first = sheet.taken(place).isEmpty();
    sheet.answer(place, given);
    notes.answered(sitting.exam().sources().get(place).name(), place, given, first);
    place++;
  }

  /** A person may think again before the last answer is final. */
  private void handIn() {
    if (!desk.input().person()) {
      return;
    }
    String line = desk.input().key("Enter hands the exam in, b goes back > ").orElse("");
    if (QuizKey.of(line).equals(Optional.of(QuizKey.BACK)) && !timeIsUp()) {
      place--;
    }
  }

  private boolean timeIsUp() {
    if (!over && clock.up()) {
      over = true;
      note("The time is up.");
    }
    return over;
  }

  private void note(String text) {
    if (desk.shown()) {
      view.note(text);
    }
  }
}
