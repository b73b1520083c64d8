package eda.runner.screen.watch;

import static eda.runner.screen.watch.Watching.checking;
import static eda.runner.screen.watch.Watching.idle;
import static eda.runner.screen.watch.Watching.key;
import static eda.runner.screen.watch.Watching.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.watch.WatchState.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each key of the exercise screen does. */
class WatchKeysTest {
  private static final WatchPage TASK = new WatchPage.Task();
  private static final WatchPage RESULT = new WatchPage.Result(false);

  @ParameterizedTest
  @CsvSource({
    "q, QUIT",
    "n, NEXT",
    "p, PREVIOUS",
    "r, CHECK",
    "e, EDIT",
    "u, UNDO",
    "s, NOTHING",
    "z, NOTHING",
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
    "u, UNDO",
    "s, STOP",
    "z, NOTHING"
  })
  void keysWhileACheckRuns(String key, Effect effect) {
    assertThat(key(checking(), key).effect()).isEqualTo(effect);
  }

  @Test
  void keysTurnThePage() {
    assertThat(pressed(idle(), "t").page()).isEqualTo(RESULT);
    assertThat(pressed(idle(), "t", "t").page()).isEqualTo(TASK);
    assertThat(pressed(idle(), "v").page()).isEqualTo(new WatchPage.Events());
    assertThat(pressed(idle(), "v", "v").page()).isEqualTo(RESULT);
    assertThat(pressed(idle(), "f").page()).isEqualTo(new WatchPage.Result(true));
    assertThat(pressed(idle(), "f", "f").page()).isEqualTo(RESULT);
    assertThat(pressed(idle(), "v", "escape").page()).isEqualTo(RESULT);
    assertThat(pressed(idle(), "?").page()).isEqualTo(new WatchPage.Keys(TASK));
    assertThat(pressed(idle(), "?", "n").page()).isEqualTo(TASK);
    assertThat(key(pressed(idle(), "?"), "q").effect()).isEqualTo(Effect.QUIT);
  }

  @ParameterizedTest
  @CsvSource({
    "down, 21",
    "j, 21",
    "up, 19",
    "k, 19",
    "pagedown, 28",
    "' ', 28",
    "pageup, 12",
    "b, 12",
    "home, 0",
    "g, 0",
    "end, 30",
    "G, 30",
    "z, 20"
  })
  void keysScroll(String key, int top) {
    WatchState middle = idle().scrolled(new WatchScroll(20, 30, 10));
    assertThat(key(middle, key).state().scroll().top()).isEqualTo(top);
  }

  @Test
  void scrollingEndsWhereThePageEnds() {
    WatchScroll far = new WatchScroll(20, 30, 10);
    assertThat(far.measured(17, 10)).isEqualTo(new WatchScroll(7, 7, 10));
    assertThat(far.measured(40, 10)).isEqualTo(far);
    assertThat(far.measured(5, 10)).isEqualTo(new WatchScroll(0, 0, 10));
  }
}
