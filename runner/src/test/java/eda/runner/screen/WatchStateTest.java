package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict;
import eda.runner.screen.WatchEvent.Checked;
import eda.runner.screen.WatchEvent.Closed;
import eda.runner.screen.WatchEvent.Faulted;
import eda.runner.screen.WatchEvent.Key;
import eda.runner.screen.WatchEvent.Noted;
import eda.runner.screen.WatchEvent.Opened;
import eda.runner.screen.WatchEvent.Resized;
import eda.runner.screen.WatchEvent.Saved;
import eda.runner.screen.WatchEvent.Stopped;
import eda.runner.screen.WatchState.Body;
import eda.runner.screen.WatchState.Effect;
import eda.runner.screen.WatchState.Next;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchStateTest {
  private static final Subject SUBJECT = Screens.subject("add-up", "Add.", "one", "two");
  private static final Verdict PASSED = new Verdict.Passed(List.of(Screens.passed("a")), 1);

  private static WatchState idle() {
    return new WatchState(SUBJECT, new Body.Task(), false, false, 0, 0);
  }

  private static WatchState checking() {
    return new WatchState(SUBJECT, new Body.Task(), true, false, 0, 0);
  }

  private static Next key(WatchState state, String name) {
    return state.step(new Key(name));
  }

  @Test
  void openingChecksAtOnce() {
    Next next = WatchState.open(SUBJECT, 1);
    assertThat(next)
        .isEqualTo(
            new Next(new WatchState(SUBJECT, new Body.Task(), true, false, 1, 0), Effect.CHECK));
  }

  /** Events: S save, C checked, X stopped, F faulted, R the key r, O another's verdict. */
  @ParameterizedTest(name = "{0} gives checks {1}")
  @CsvSource({
    "'', 1, true",
    "C, 1, false",
    "S, 1, true",
    "SC, 2, true",
    "SSSC, 2, true",
    "RC, 2, true",
    "SRSC, 2, true",
    "SCC, 2, false",
    "SCSSC, 3, true",
    "CS, 2, true",
    "CSSC, 3, true",
    "SX, 2, true",
    "X, 1, false",
    "XS, 2, true",
    "F, 1, false",
    "SF, 2, true",
    "FS, 2, true",
    "O, 1, true",
    "SO, 1, true",
    "SOC, 2, true"
  })
  void aSaveDuringACheckLeadsToExactlyOneMore(String events, int checks, boolean stillChecking) {
    List<Effect> effects = new ArrayList<>();
    Next next = WatchState.open(SUBJECT, 0);
    effects.add(next.effect());
    for (char c : events.toCharArray()) {
      next = next.state().step(event(c));
      effects.add(next.effect());
    }
    assertThat(effects.stream().filter(e -> e == Effect.CHECK)).hasSize(checks);
    assertThat(next.state().checking()).isEqualTo(stillChecking);
  }

  private static WatchEvent event(char c) {
    return switch (c) {
      case 'S' -> new Saved();
      case 'C' -> new Checked("add-up", PASSED);
      case 'X' -> new Stopped("add-up");
      case 'F' -> new Faulted("add-up", "Sum.java: not there");
      case 'R' -> new Key("r");
      default -> new Checked("another", PASSED);
    };
  }

  @Test
  void aVerdictIsShownFromItsTop() {
    WatchState scrolled = new WatchState(SUBJECT, new Body.Task(), true, false, 2, 9);
    assertThat(scrolled.step(new Checked("add-up", PASSED)))
        .isEqualTo(
            new Next(
                new WatchState(SUBJECT, new Body.Result(PASSED), false, false, 2, 0),
                Effect.NOTHING));
  }

  @Test
  void whatBelongsToAnotherExerciseChangesNothing() {
    for (WatchEvent stale :
        List.of(new Checked("other", PASSED), new Stopped("other"), new Faulted("other", "x"))) {
      assertThat(checking().step(stale)).isEqualTo(new Next(checking(), Effect.NOTHING));
    }
  }

  @Test
  void aCheckThatWasStoppedOrFailedSaysHowToGoOn() {
    assertThat(checking().step(new Stopped("add-up")).state().body())
        .isEqualTo(new Body.Note("Stopped. Save the file, or press r, to check again."));
    assertThat(checking().step(new Faulted("add-up", "Sum.java: not there")).state().body())
        .isEqualTo(
            new Body.Note("Sum.java: not there\n\nSave the file, or press r, to try again."));
  }

  @Test
  void hintsComeOneAtATimeAndAreWrittenDown() {
    Next first = key(idle(), "h");
    assertThat(first.effect()).isEqualTo(Effect.RECORD_HINT);
    assertThat(first.state().body()).isEqualTo(new Body.Hint(1));
    Next second = key(first.state(), "h");
    assertThat(second.state().body()).isEqualTo(new Body.Hint(2));
    assertThat(key(second.state(), "h").state()).isEqualTo(second.state());
  }

  @Test
  void aNoteLeavesTheCheckAlone() {
    assertThat(checking().step(new Noted("No editor is named.")))
        .isEqualTo(
            new Next(
                new WatchState(SUBJECT, new Body.Note("No editor is named."), true, false, 0, 0),
                Effect.NOTHING));
  }

  @Test
  void anExerciseWithoutHintsSaysSo() {
    Subject bare = Screens.subject("bare", "Do.");
    Next next = key(new WatchState(bare, new Body.Task(), false, false, 0, 0), "h");
    assertThat(next.effect()).isEqualTo(Effect.NOTHING);
    assertThat(next.state().body())
        .isEqualTo(
            new Body.Note(
                "This exercise has no hints. `./course solution bare` shows a solution."));
  }

  @Test
  void anotherExerciseStartsAnewAndRemembersItsHints() {
    Subject other = Screens.subject("other", "Else.", "a", "b", "c");
    WatchState busy = new WatchState(SUBJECT, new Body.Hint(2), true, true, 2, 5);
    assertThat(busy.step(new Opened(other, 1)))
        .isEqualTo(
            new Next(new WatchState(other, new Body.Task(), true, false, 1, 0), Effect.CHECK));
  }

  @ParameterizedTest
  @CsvSource({
    "q, QUIT",
    "n, NEXT",
    "p, PREVIOUS",
    "r, CHECK",
    "e, EDIT",
    "s, NOTHING",
    "x, NOTHING",
    "escape, NOTHING"
  })
  void keysWhileNothingRuns(String key, Effect effect) {
    assertThat(key(idle(), key).effect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({
    "q, QUIT",
    "n, NEXT",
    "p, PREVIOUS",
    "r, NOTHING",
    "e, EDIT",
    "s, STOP",
    "x, NOTHING"
  })
  void keysWhileACheckRuns(String key, Effect effect) {
    assertThat(key(checking(), key).effect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({"down, 21", "j, 21", "up, 19", "k, 19", "pagedown, 30", "' ', 30", "pageup, 10"})
  void keysScroll(String key, int scroll) {
    WatchState middle = new WatchState(SUBJECT, new Body.Task(), false, false, 0, 20);
    assertThat(key(middle, key).state().scroll()).isEqualTo(scroll);
    assertThat(key(idle(), "pageup").state().scroll()).isZero();
  }

  @Test
  void theTaskComesBack() {
    WatchState hinted = new WatchState(SUBJECT, new Body.Hint(1), true, true, 1, 4);
    assertThat(key(hinted, "t").state())
        .isEqualTo(new WatchState(SUBJECT, new Body.Task(), true, true, 1, 0));
  }

  @Test
  void scrollingEndsWhereThePageEnds() {
    WatchState far = new WatchState(SUBJECT, new Body.Task(), false, false, 0, 20);
    assertThat(far.within(7).scroll()).isEqualTo(7);
    assertThat(far.within(20)).isEqualTo(far);
    assertThat(far.within(0).scroll()).isZero();
  }

  @Test
  void aNewSizeChangesNothingAndTheEndEnds() {
    assertThat(checking().step(new Resized())).isEqualTo(new Next(checking(), Effect.NOTHING));
    assertThat(checking().step(new Closed()).effect()).isEqualTo(Effect.QUIT);
  }
}
