package eda.runner.screen.watch;

import static eda.runner.screen.watch.Watching.ADDED;
import static eda.runner.screen.watch.Watching.SUBJECT;
import static eda.runner.screen.watch.Watching.checking;
import static eda.runner.screen.watch.Watching.idle;
import static eda.runner.screen.watch.Watching.key;
import static eda.runner.screen.watch.Watching.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Screens;
import eda.runner.screen.Subject;
import eda.runner.screen.watch.WatchCheck.Outcome;
import eda.runner.screen.watch.WatchEvent.Began;
import eda.runner.screen.watch.WatchEvent.Checked;
import eda.runner.screen.watch.WatchEvent.Closed;
import eda.runner.screen.watch.WatchEvent.Compared;
import eda.runner.screen.watch.WatchEvent.Faulted;
import eda.runner.screen.watch.WatchEvent.Key;
import eda.runner.screen.watch.WatchEvent.Noted;
import eda.runner.screen.watch.WatchEvent.Opened;
import eda.runner.screen.watch.WatchEvent.Resized;
import eda.runner.screen.watch.WatchEvent.Saved;
import eda.runner.screen.watch.WatchEvent.Stopped;
import eda.runner.screen.watch.WatchEvent.Tested;
import eda.runner.screen.watch.WatchPage.WatchDeed;
import eda.runner.screen.watch.WatchState.Effect;
import eda.runner.screen.watch.WatchState.Next;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchStateTest {
  private static final WatchPage TASK = new WatchPage.Task();
  private static final WatchPage RESULT = new WatchPage.Result(false);

  @Test
  void openingShowsTheTaskAndChecksAtOnce() {
    Next next = WatchState.open(SUBJECT, new WatchHelp(1, true));
    assertThat(next.effect()).isEqualTo(Effect.CHECK);
    assertThat(next.state().page()).isEqualTo(TASK);
    assertThat(next.state().check()).isEqualTo(WatchCheck.NONE.started());
    assertThat(next.state().help()).isEqualTo(new WatchHelp(1, true));
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
    Next next = WatchState.open(SUBJECT, WatchHelp.NONE);
    effects.add(next.effect());
    for (char c : events.toCharArray()) {
      next = next.state().step(event(c));
      effects.add(next.effect());
    }
    assertThat(effects.stream().filter(e -> e == Effect.CHECK)).hasSize(checks);
    assertThat(next.state().check().running()).isEqualTo(stillChecking);
  }

  private static WatchEvent event(char c) {
    return switch (c) {
      case 'S' -> new Saved();
      case 'C' -> new Checked("add-up", ADDED);
      case 'X' -> new Stopped("add-up");
      case 'F' -> new Faulted("add-up", "Sum.java: not there");
      case 'R' -> new Key("r");
      default -> new Checked("another", ADDED);
    };
  }

  @Test
  void theFirstVerdictLeavesTheTaskToBeReadAndASaveBringsItsOwnToTheFront() {
    WatchState first = checking().step(new Checked("add-up", ADDED)).state();
    assertThat(first.page()).isEqualTo(TASK);
    assertThat(first.check().outcome()).isEqualTo(new Outcome.Judged(ADDED));
    WatchState saved = pressed(first, "h").step(new Saved()).state();
    assertThat(saved.page()).isEqualTo(RESULT);
    WatchState reading = pressed(saved, "t").step(new Checked("add-up", ADDED)).state();
    assertThat(reading.page()).isEqualTo(TASK);
  }

  @Test
  void aVerdictIsShownFromItsTop() {
    WatchState scrolled =
        pressed(idle(), "r").scrolled(new WatchScroll(0, 90, 10)).step(new Key("end")).state();
    assertThat(scrolled.scroll().top()).isEqualTo(90);
    assertThat(scrolled.step(new Checked("add-up", ADDED)).state().scroll().top()).isZero();
  }

  @Test
  void testsAreCountedAsTheyEnd() {
    WatchState began = checking().step(new Began("add-up", List.of("a", "b"))).state();
    WatchState tested = began.step(new Tested("add-up", Screens.passed("a"))).state();
    assertThat(tested.check().left()).containsExactly("b");
    assertThat(tested.check().ended()).containsExactly(Screens.passed("a"));
    WatchState more = tested.step(new Tested("add-up", Screens.passed("unforeseen"))).state();
    assertThat(more.check().left()).containsExactly("b");
    WatchState next = more.step(new Saved()).state().step(new Checked("add-up", ADDED)).state();
    assertThat(next.check().ended()).isEmpty();
    assertThat(next.check().left()).isEmpty();
  }

  @Test
  void whatComesAfterTheEndOfACheckChangesNothing() {
    for (WatchEvent late :
        List.of(new Began("add-up", List.of("a")), new Tested("add-up", Screens.passed("a")))) {
      assertThat(idle().step(late)).isEqualTo(new Next(idle(), Effect.NOTHING));
    }
  }

  @Test
  void whatBelongsToAnotherExerciseChangesNothing() {
    for (WatchEvent stale :
        List.of(
            new Checked("other", ADDED),
            new Stopped("other"),
            new Faulted("other", "x"),
            new Began("other", List.of("a")),
            new Tested("other", Screens.passed("a")),
            new Compared("other", new WatchDiff(List.of())))) {
      assertThat(checking().step(stale)).isEqualTo(new Next(checking(), Effect.NOTHING));
    }
  }

  @Test
  void aCheckThatCouldNotBeDoneSaysWhatToDo() {
    Next next = checking().step(new Faulted("add-up", "Sum.java: not there"));
    assertThat(next.state().check().outcome())
        .isEqualTo(
            new Outcome.Undone("Sum.java: not there\n\nSave the file, or press r, to try again."));
    assertThat(checking().step(new Stopped("add-up")).state().check().outcome())
        .isEqualTo(new Outcome.Undone("Stopped. Save the file, or press r, to check again."));
  }

  @Test
  void hintsComeOneAtATimeAndAreWrittenDownOnce() {
    Next first = key(idle(), "h");
    assertThat(first.effect()).isEqualTo(Effect.RECORD_HINT);
    assertThat(first.state().page()).isEqualTo(new WatchPage.Hint(1));
    Next second = key(first.state(), "h");
    assertThat(second.effect()).isEqualTo(Effect.RECORD_HINT);
    assertThat(second.state().page()).isEqualTo(new WatchPage.Hint(2));
    Next third = key(second.state(), "h");
    assertThat(third.effect()).isEqualTo(Effect.NOTHING);
    assertThat(third.state().page()).isEqualTo(new WatchPage.Hint(2));
    assertThat(third.state().note()).contains("last hint");
  }

  @Test
  void hintsThatWereShownCanBeReadAgainWithoutANewOne() {
    WatchState both = pressed(idle(), "h", "h", "t");
    Next again = key(both, "h");
    assertThat(again.effect()).isEqualTo(Effect.NOTHING);
    assertThat(again.state().page()).isEqualTo(new WatchPage.Hint(2));
    assertThat(pressed(again.state(), "left").page()).isEqualTo(new WatchPage.Hint(1));
    assertThat(pressed(again.state(), "left", "left").page()).isEqualTo(new WatchPage.Hint(1));
    assertThat(pressed(again.state(), "left", "right").page()).isEqualTo(new WatchPage.Hint(2));
    assertThat(pressed(again.state(), "right").page()).isEqualTo(new WatchPage.Hint(2));
    Next forth = key(pressed(again.state(), "left"), "h");
    assertThat(forth.effect()).isEqualTo(Effect.NOTHING);
    assertThat(forth.state().page()).isEqualTo(new WatchPage.Hint(2));
  }

  @Test
  void anExerciseWithoutHintsSaysSo() {
    Next next = key(WatchState.open(Screens.subject("bare", "Do."), WatchHelp.NONE).state(), "h");
    assertThat(next.effect()).isEqualTo(Effect.NOTHING);
    assertThat(next.state().page()).isEqualTo(TASK);
    assertThat(next.state().note())
        .isEqualTo("This exercise has no hints. d compares your version with a solution.");
  }

  @Test
  void aNoteLeavesAllElseAloneUntilTheNextKey() {
    Next noted = checking().step(new Noted("No editor is named."));
    assertThat(noted).isEqualTo(new Next(checking().noting("No editor is named."), Effect.NOTHING));
    assertThat(key(noted.state(), "z").state()).isEqualTo(checking());
  }

  @Test
  void theSolutionIsShownAfterOneKeyThatConfirms() {
    WatchState asked = pressed(idle(), "d");
    assertThat(asked.page()).isEqualTo(new WatchPage.Question(WatchDeed.COMPARE, TASK));
    assertThat(key(asked, "n")).isEqualTo(new Next(idle(), Effect.NOTHING));
    Next shown = key(asked, "y");
    assertThat(shown.effect()).isEqualTo(Effect.COMPARE);
    WatchDiff difference = new WatchDiff(List.of());
    WatchState compared = shown.state().step(new Compared("add-up", difference)).state();
    assertThat(compared.page()).isEqualTo(new WatchPage.Difference(difference));
    assertThat(key(pressed(compared, "t"), "d").effect())
        .as("what was seen is not asked again")
        .isEqualTo(Effect.COMPARE);
  }

  @Test
  void aResetIsDoneAfterOneKeyThatConfirms() {
    WatchState asked = pressed(idle(), "h", "x");
    assertThat(asked.page())
        .isEqualTo(new WatchPage.Question(WatchDeed.RESET, new WatchPage.Hint(1)));
    assertThat(key(asked, "x").effect()).isEqualTo(Effect.NOTHING);
    assertThat(key(asked, "x").state().page()).isEqualTo(new WatchPage.Hint(1));
    assertThat(key(asked, "y").effect()).isEqualTo(Effect.RESET);
    assertThat(key(asked, "q").effect()).isEqualTo(Effect.QUIT);
    assertThat(key(pressed(asked, "y"), "y").effect()).isEqualTo(Effect.NOTHING);
  }

  @Test
  void aSaveTakesAnOpenQuestionAway() {
    WatchState saved = pressed(idle(), "x").step(new Saved()).state();
    assertThat(saved.page()).isEqualTo(RESULT);
    assertThat(key(saved, "y").effect()).isEqualTo(Effect.NOTHING);
  }

  @Test
  void anotherExerciseStartsAnewAndRemembersItsHelp() {
    Subject other = Screens.subject("other", "Else.", "a", "b", "c");
    WatchHelp help = new WatchHelp(1, false);
    assertThat(pressed(checking(), "h", "r").step(new Opened(other, help)))
        .isEqualTo(WatchState.open(other, help));
  }

  @Test
  void aNewSizeChangesNothingAndTheEndEnds() {
    assertThat(checking().step(new Resized())).isEqualTo(new Next(checking(), Effect.NOTHING));
    assertThat(checking().step(new Closed()).effect()).isEqualTo(Effect.QUIT);
  }
}
