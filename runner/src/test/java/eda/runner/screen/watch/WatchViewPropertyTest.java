package eda.runner.screen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict;
import eda.runner.course.Exercise;
import eda.runner.course.Needs;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Screens;
import eda.runner.screen.Subject;
import eda.runner.screen.Verdicts;
import eda.runner.screen.watch.WatchState.Next;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is typed, told and resized, in whatever order. */
class WatchViewPropertyTest {
  private static final String HOSTILE = "日本語 \u001b[2J\u202e and a text that has no end in sight ";
  private static final List<WatchHelp> HELP =
      List.of(WatchHelp.NONE, new WatchHelp(1, false), new WatchHelp(99, true));

  private static Subject subject(int files) {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      paths.add(Path.of("/a/folder/of/a/learner/with/日本語/and more/" + "deep/".repeat(i) + i));
    }
    Exercise exercise =
        new Exercise(
            "add-up",
            HOSTILE.repeat(2),
            3,
            5,
            false,
            List.of(),
            10,
            "",
            Needs.NONE,
            Path.of("task.md"));
    return new Subject(
        exercise,
        "12 of 34",
        (HOSTILE + "\n\n").repeat(9),
        List.of("a", "```\nlong code\n```", HOSTILE),
        "",
        Path.of("/"),
        paths);
  }

  @Property(tries = 1000)
  void everyFrameFitsItsWindow(
      @ForAll("moves") List<Integer> moves,
      @ForAll @IntRange(max = 9) int files,
      @ForAll boolean unicode) {
    LayoutOptions options =
        new LayoutOptions(80, unicode, false, false, LayoutOptions.plain(80).diagrams());
    WatchState state = WatchState.open(subject(files), HELP.get(files % 3)).state();
    int width = 80;
    int height = 24;
    for (int move : moves) {
      if (move >= EVENTS.size()) {
        width = move % 131;
        height = move % 53;
      } else {
        Next next = state.step(EVENTS.get(move));
        state = WatchView.fitted(next.state(), options, width, height);
      }
      fits(WatchView.view(state, options, width, height), width, height);
    }
  }

  private static void fits(List<Row> rows, int width, int height) {
    assertThat(rows).hasSize(height);
    String sent = Screens.text(rows);
    assertThat(sent.split("\n")).allMatch(line -> CellWidth.width(line) <= width);
    assertThat(sent.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
  }

  @Property(tries = 200)
  void theHeadLeavesTwoThirdsOfTheWindow(
      @ForAll @IntRange(max = 30) int files,
      @ForAll @IntRange(min = 40, max = 130) int width,
      @ForAll @IntRange(min = 12, max = 60) int height) {
    List<Row> head = WatchHead.rows(subject(files), true, width, height);
    assertThat(head.size()).isLessThanOrEqualTo(height / 3);
    assertThat(head).allMatch(row -> row.width() <= width);
  }

  /** Three moves of four are events, the others resize. */
  @Provide
  Arbitrary<List<Integer>> moves() {
    int events = EVENTS.size();
    return Arbitraries.integers()
        .between(0, 9_999)
        .map(move -> move % 4 == 0 ? events + move : move % events)
        .list()
        .ofMaxSize(25);
  }

  private static final List<WatchEvent> EVENTS = events();

  private static List<WatchEvent> events() {
    List<WatchEvent> events = new ArrayList<>();
    for (String key :
        List.of(
            "h",
            "h",
            "t",
            "v",
            "f",
            "d",
            "x",
            "y",
            "u",
            "n",
            "p",
            "r",
            "s",
            "e",
            "?",
            "enter",
            "escape",
            "left",
            "right",
            "down",
            "up",
            "pagedown",
            "pageup",
            "home",
            "end",
            "G",
            "q",
            "z",
            "unknown",
            HOSTILE)) {
      events.add(new WatchEvent.Key(key));
    }
    WatchDiff.Piece same =
        new WatchDiff.Piece(List.of("a", "", "b\t\u0007", "c", "d", "e", "f", "g"), List.of());
    WatchDiff.Piece changed = new WatchDiff.Piece(List.of(HOSTILE.repeat(3)), List.of("", "x"));
    WatchDiff diff =
        new WatchDiff(
            List.of(
                new WatchDiff.File("Sum.java", List.of()),
                new WatchDiff.File(
                    HOSTILE,
                    List.of(new WatchDiff.Piece(same.yours(), same.yours()), changed, same))));
    events.addAll(
        List.of(
            new WatchEvent.Saved(),
            new WatchEvent.Began("add-up", List.of("sums", "x".repeat(200), "more")),
            new WatchEvent.Tested("add-up", Screens.passed("sums")),
            new WatchEvent.Tested("add-up", Screens.failed("what\u0007\nhappened")),
            new WatchEvent.Stopped("add-up"),
            new WatchEvent.Faulted("add-up", HOSTILE),
            new WatchEvent.Noted(HOSTILE.repeat(5)),
            new WatchEvent.Compared("add-up", diff),
            new WatchEvent.Compared("add-up", new WatchDiff(List.of())),
            new WatchEvent.Opened(subject(0), WatchHelp.NONE),
            new WatchEvent.Resized(),
            new WatchEvent.Closed()));
    for (Verdict verdict :
        List.of(
            Verdicts.failed(),
            Verdicts.deadLock(),
            Verdicts.doesNotCompile(),
            new Verdict.Passed(List.of(Screens.passed("sums")), 5),
            new Verdict.Crashed(List.of(), Verdict.CrashCause.EXIT, HOSTILE, 5))) {
      events.add(new WatchEvent.Checked("add-up", verdict));
    }
    return List.copyOf(events);
  }
}
