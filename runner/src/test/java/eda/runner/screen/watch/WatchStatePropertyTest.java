package eda.runner.screen.watch;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict;
import eda.runner.screen.Screens;
import eda.runner.screen.watch.WatchState.Effect;
import eda.runner.screen.watch.WatchState.Next;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rule of the watch screen against a model that counts. */
class WatchStatePropertyTest {
  private static final Verdict PASSED = new Verdict.Passed(List.of(Screens.passed("a")), 1);
  private static final List<String> NAMES = List.of("add-up", "other");

  /** What is true outside: the exercise that is open, and whether its check runs. */
  private static final class Model {
    String open = "add-up";
    boolean running = true;
    boolean savedSince;
  }

  /**
   * Outcomes are told for the open exercise only while its check runs, since each check tells one;
   * those of another exercise may come at any time.
   */
  @Property(tries = 500)
  void neverTwoChecksAtOnceAndNoSaveIsLost(@ForAll("moves") List<String> moves) {
    Model model = new Model();
    Next next = WatchState.open(Screens.subject("add-up", "Add.", "one"), WatchHelp.NONE);
    assertThat(next.effect()).isEqualTo(Effect.CHECK);
    for (String move : moves) {
      next = step(model, next, move);
      assertThat(next.state().check().running()).as(move).isEqualTo(model.running);
      assertThat(next.state().check().again())
          .as(move)
          .isEqualTo(model.running && model.savedSince);
    }
  }

  private static Next step(Model model, Next before, String move) {
    boolean ours = NAMES.contains(move);
    String other = NAMES.get(model.open.equals("add-up") ? 1 : 0);
    WatchState state = before.state();
    switch (move) {
      case "save":
        Next saved = state.step(new WatchEvent.Saved());
        assertThat(saved.effect()).isEqualTo(model.running ? Effect.NOTHING : Effect.CHECK);
        model.savedSince = model.running;
        model.running = true;
        return saved;
      case "checked":
      case "stopped":
      case "faulted":
        return model.running ? ended(model, state.step(outcome(move, model.open))) : before;
      case "stale":
        Next ignored = state.step(outcome("checked", other));
        assertThat(ignored).isEqualTo(new Next(state, Effect.NOTHING));
        return ignored;
      case "open":
        model.open = other;
        model.running = true;
        model.savedSince = false;
        Next opened =
            state.step(new WatchEvent.Opened(Screens.subject(other, "Else."), WatchHelp.NONE));
        assertThat(opened.effect()).isEqualTo(Effect.CHECK);
        return opened;
      default:
        assertThat(ours).isFalse();
        Next pressed = state.step(new WatchEvent.Key(move));
        assertThat(pressed.effect()).isNotEqualTo(Effect.CHECK);
        return pressed;
    }
  }

  private static Next ended(Model model, Next next) {
    assertThat(next.effect()).isEqualTo(model.savedSince ? Effect.CHECK : Effect.NOTHING);
    model.running = model.savedSince;
    model.savedSince = false;
    return next;
  }

  private static WatchEvent outcome(String move, String exercise) {
    return switch (move) {
      case "checked" -> new WatchEvent.Checked(exercise, PASSED);
      case "stopped" -> new WatchEvent.Stopped(exercise);
      default -> new WatchEvent.Faulted(exercise, "gone");
    };
  }

  @Provide
  Arbitrary<List<String>> moves() {
    return Arbitraries.of(
            "save", "save", "save", "checked", "checked", "stopped", "faulted", "stale", "open",
            "h", "t", "s", "n", "p", "j", "k", "z", "v", "d", "x", "y", "u", "?", "f", "left")
        .list()
        .ofMaxSize(40);
  }
}
