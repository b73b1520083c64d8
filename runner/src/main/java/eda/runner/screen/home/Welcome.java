package eda.runner.screen.home;

import java.util.List;

/** The three pages that a learner sees at the first start, and never again. */
final class Welcome {
  private static final List<String> PAGES =
      List.of(
          """
          # Welcome

          This course teaches **event-driven architecture in Java**, here in the terminal.

          You read a chapter and run its snippets. You write real publish and subscribe code until
          its tests pass. You answer questions, and those that you missed come back later.
          """,
          """
          # Your code is yours

          Exercises are in a folder of their own, `workspace`. Open it in any editor. Save a file,
          and the verdict is there before your hand leaves the keyboard.

          Nothing that you write is ever overwritten. Nothing that the course confirmed is lost,
          whatever happens to the program.
          """,
          """
          # One key at a time

          The line at the bottom always names the keys that matter. **?** shows all of them, and
          **q** always leads back.

          The course opens where you left off. Enter begins.
          """);

  private Welcome() {}

  static int pages() {
    return PAGES.size();
  }

  static String page(int number) {
    return PAGES.get(number);
  }
}
