package eda.runner.commands;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;

/** The page that {@code ./course help} prints. */
final class Overview {
  private static final int LONGEST_NAME = 9;

  private Overview() {}

  static void print(Printer printer) {
    printer.line("Learn event-driven architecture in Java: read, fix real code, take quizzes.");
    printer.line();
    command(printer, "", "go on where you left off");
    CommandEntry.ALL.forEach(entry -> command(printer, entry.name(), entry.summary()));
    printer.line();
    printer.line("./course COMMAND --help says more, with an example.");
    printer.line("./course --version names the version.");
    printer.line();
    printer.line(
        "Exit codes: 0 fine, 1 not passed, 2 wrong usage, 3 broken environment, 130 interrupted.");
  }

  private static void command(Printer printer, String name, String summary) {
    String padded = name + " ".repeat(Math.max(0, LONGEST_NAME - name.length()));
    printer.labelled(2, Span.of("./course " + padded, Meaning.CODE), Span.plain(summary));
  }
}
