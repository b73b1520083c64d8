package eda.runner.screen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Screens;
import eda.runner.screen.Subject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The exercise screen in the states that its tests begin with, and keys pressed on it. */
final class Watching {
  static final Subject SUBJECT = Screens.subject("add-up", "Add.", "one", "two");
  static final Verdict ADDED = new Verdict.Passed(List.of(Screens.passed("a")), 1);
  static final String TASK =
      "`Sum.of` gives the sum of its numbers.\n\n- no number is left out;\n- no numbers give zero.";
  static final String LONG_TASK =
      IntStream.rangeClosed(1, 30)
          .mapToObj(i -> "Step " + i + " of a long task.")
          .collect(Collectors.joining("\n\n"));
  static final Verdict FAILED =
      new Verdict.Failed(List.of(Screens.failed("what happened: 3 was left out")), 5);
  static final Verdict PASSED = new Verdict.Passed(List.of(Screens.passed("sums")), 5);
  static final WatchDiff DIFFERENCE =
      new WatchDiff(
          List.of(
              new WatchDiff.File(
                  "Sum.java",
                  List.of(
                      same(
                          "package tiny;", "", "/** Sums. */", "final class Sum {", "  int of() {"),
                      new WatchDiff.Piece(
                          List.of("    return 0;"), List.of("    int sum = 1;", "    return sum;")),
                      same("  }", "}")))));

  private Watching() {}

  static WatchDiff.Piece same(String... lines) {
    return new WatchDiff.Piece(List.of(lines), List.of(lines));
  }

  static WatchState opened(String task, String... hints) {
    return WatchState.open(Screens.subject("add-up", task, hints), WatchHelp.NONE).state();
  }

  static WatchState opened() {
    return opened(TASK, "A loop.", "A stream.");
  }

  static WatchState after(WatchState state, WatchEvent... events) {
    WatchState now = state;
    for (WatchEvent event : events) {
      now = now.step(event).state();
    }
    return now;
  }

  static WatchState pressed(WatchState state, String... keys) {
    WatchState now = state;
    for (String key : keys) {
      now = now.step(new WatchEvent.Key(key)).state();
    }
    return now;
  }

  static WatchState judged(Verdict verdict) {
    return after(opened(), new WatchEvent.Checked("add-up", verdict), new WatchEvent.Key("escape"));
  }

  static String screen(WatchState state, int width, int height) {
    List<Row> rows = WatchView.view(state, LayoutOptions.plain(width), width, height);
    assertThat(rows).hasSize(height);
    return Screens.text(rows);
  }

  /** A screen that was opened now, with its first check under way. */
  static WatchState checking() {
    return WatchState.open(SUBJECT, WatchHelp.NONE).state();
  }

  /** The same after that check has passed. */
  static WatchState idle() {
    return checking().step(new WatchEvent.Checked("add-up", ADDED)).state();
  }

  static WatchState.Next key(WatchState state, String name) {
    return state.step(new WatchEvent.Key(name));
  }
}
