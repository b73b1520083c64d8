package eda.runner.commands;

/** The page that {@code ./course help} prints. */
final class Overview {
  private Overview() {}

  static String text() {
    StringBuilder text = new StringBuilder();
    text.append("Learn event-driven architecture in Java: read, fix real code, take quizzes.\n\n");
    text.append("  ./course              go on where you left off\n");
    for (CommandEntry entry : CommandEntry.ALL) {
      String name = entry.name() + " ".repeat(Math.max(1, 13 - entry.name().length()));
      text.append("  ./course ").append(name).append(entry.summary()).append('\n');
    }
    text.append(
        "\n  ./course COMMAND --help says more, with an example. --version names the version.\n");
    text.append(
        "\nExit codes: 0 fine, 1 not passed, 2 wrong usage, 3 broken environment, 130 interrupted.\n");
    return text.toString();
  }
}
