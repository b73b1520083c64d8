package eda.runner.screen.watch;

import static eda.runner.screen.watch.Watching.PASSED;
import static eda.runner.screen.watch.Watching.after;
import static eda.runner.screen.watch.Watching.idle;
import static eda.runner.screen.watch.Watching.key;
import static eda.runner.screen.watch.Watching.pressed;
import static eda.runner.screen.watch.Watching.screen;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.course.BrokerKind;
import eda.runner.course.Exercise;
import eda.runner.course.Needs;
import eda.runner.screen.Screens;
import eda.runner.screen.Subject;
import eda.runner.screen.broker.BrokerLook;
import eda.runner.screen.watch.WatchState.Effect;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The broker's page of the exercise screen. */
class WatchBrokerTest {
  private static final BrokerLook BEFORE =
      BrokerLook.of(
          List.of(
              List.of("exchange", "sign-ins", "fanout"),
              List.of("binding", "sign-ins", "mail", ""),
              List.of("queue", "mail", "1", "0", "1")));
  private static final BrokerLook NOW =
      BrokerLook.of(
          List.of(
              List.of("exchange", "sign-ins", "fanout"),
              List.of("binding", "sign-ins", "audit", ""),
              List.of("binding", "sign-ins", "mail", ""),
              List.of("queue", "audit", "2", "0", "0"),
              List.of("queue", "mail", "4", "1", "1")));
  private static final WatchEvent NOTHING = new WatchEvent.Looked(BrokerLook.EMPTY);

  @Test
  void eventsFlowWhileTheCheckRuns() {
    WatchState live =
        after(
            pressed(opened(), "l"),
            new WatchEvent.Began("fan-out", List.of("everyServiceHearsIt", "other")),
            new WatchEvent.Looked(BEFORE),
            new WatchEvent.Looked(NOW));
    assertThat(screen(live, 80, 20))
        .isEqualTo(
            """
             Many services  ★★ 30 min
             edit /learner/fan-out/Notifier.java

             Exchanges
              exchange      type    key     queue
              sign-ins      fanout       →  audit
                                         →  mail

             Queues
              queue      ready                unacked      consumers
              audit new      2 +2   ██              0              0
              mail           4 +3   ████            1 +1           1





             checking … 0 of 2 tests
            ─ fan-out › broker ─────────────────────────────────────────── 17 of 30 ─ all ─
            s stop  Esc verdict  ? keys  q quit  e edit  t task  h hint  n next
            """);
    assertThat(screen(live, 40, 14))
        .isEqualTo(
            """
             Many services  ★★ 30 min
             edit /learner/fan-out/Notifier.java

             Exchanges
              exchange      type    key     queue
              sign-ins      fanout       →  audit
                                         →  mail

             Queues
              queue audit new, ready 2 +2,
                unacked 0, consumers 0
             checking … 0 of 2 tests
            ─ fan-out › broker ─── 17 of 30 ─ top ─
            s stop  Esc verdict  ? keys  q quit
            """);
  }

  @Test
  void whatTheTestsRemovedStaysToBeRead() {
    WatchState done =
        after(
            pressed(opened(), "l"),
            new WatchEvent.Looked(NOW),
            new WatchEvent.Looked(BEFORE),
            NOTHING,
            new WatchEvent.Checked("fan-out", PASSED));
    assertThat(screen(done, 80, 20))
        .isEqualTo(
            """
             Many services  ★★ 30 min
             edit /learner/fan-out/Notifier.java

             The tests removed what they made. When there was the most in the broker, it
             was this:

             Exchanges
              exchange  type    key     queue
              sign-ins  fanout       →  audit
                                     →  mail

             Queues
              queue  ready        unacked  consumers
              audit      2  ██          0          0
              mail       4  ████        1          1


             ✓ passed
            ─ fan-out › broker ─────────────────────────────────────────── 17 of 30 ─ all ─
            n next  r check  Esc verdict  ? keys  q quit  e edit  t task  h hint
            """);
    assertThat(screen(after(done, new WatchEvent.Looked(BEFORE)), 80, 20))
        .doesNotContain("removed", "audit");
  }

  @Test
  void anEmptyBrokerSaysWhatFillsIt() {
    WatchState open = after(pressed(opened(), "l"), NOTHING);
    assertThat(screen(open, 80, 12))
        .contains("Nothing is in the broker", "The tests make what they need");
    assertThat(screen(after(open, new WatchEvent.Checked("fan-out", PASSED)), 80, 12))
        .contains("Press r: the tests make what they need");
  }

  @Test
  void eachLookLeadsToTheNextAsLongAsThePageIsOpen() {
    assertThat(key(opened(), "l").effect()).isEqualTo(Effect.LOOK);
    WatchState open = pressed(opened(), "l");
    assertThat(open.step(NOTHING).effect()).isEqualTo(Effect.LOOK_LATER);
    assertThat(pressed(open, "?").step(NOTHING).effect()).isEqualTo(Effect.LOOK_LATER);
    assertThat(pressed(open, "x").step(NOTHING).effect()).isEqualTo(Effect.LOOK_LATER);
    WatchState calm = open;
    for (int i = 0; i < 20; i++) {
      WatchState.Next next = calm.step(NOTHING);
      assertThat(next.effect()).isEqualTo(Effect.LOOK_LATER);
      calm = next.state();
    }
    WatchState seen = after(pressed(open, "?"), new WatchEvent.Looked(NOW));
    assertThat(screen(pressed(seen, "z"), 80, 20)).contains("sign-ins");
    assertThat(pressed(open, "l").page()).isEqualTo(new WatchPage.Result(false));
    assertThat(pressed(open, "l").step(NOTHING))
        .isEqualTo(new WatchState.Next(pressed(open, "l"), Effect.NOTHING));
    assertThat(pressed(open, "l", "?").step(NOTHING))
        .isEqualTo(new WatchState.Next(pressed(open, "l", "?"), Effect.NOTHING));
  }

  @Test
  void aCheckIsLookedAtFromItsBeginToItsEnd() {
    WatchState open = after(pressed(opened(), "l"), new WatchEvent.Looked(NOW));
    assertThat(open.step(new WatchEvent.Began("fan-out", List.of("one"))).effect())
        .isEqualTo(Effect.LOOK);
    WatchState.Next ended = open.step(new WatchEvent.Checked("fan-out", PASSED));
    assertThat(ended.effect()).isEqualTo(Effect.LOOK);
    WatchState.Next again = ended.state().step(new WatchEvent.Saved());
    assertThat(again.effect()).isEqualTo(Effect.CHECK);
    assertThat(screen(again.state(), 80, 20))
        .contains("Looking into the broker.", "checking …", "› broker");
  }

  @Test
  void itIsHiddenFromExercisesWithoutABroker() {
    assertThat(key(idle(), "l")).isEqualTo(idle().stay());
    assertThat(screen(pressed(idle(), "t"), 80, 20)).doesNotContain("broker");
    assertThat(screen(pressed(idle(), "?"), 80, 20)).doesNotContain("broker");
  }

  @Test
  void theKeysNameItAndStillFitTheSmallestScreen() {
    assertThat(screen(opened(), 80, 12)).contains("l broker");
    assertThat(screen(pressed(opened(), "?"), 40, 12))
        .isEqualTo(
            """
             e  r  s          edit, check, stop
             t  Esc           task, verdict
             h  ←→            next hint, seen ones
             v  f  l          events, full, broker
             d                solution beside yours
             x  u             start anew, undo
             n  p             next, previous
             ↑↓  Space b      a line, a page
             Ctrl-Z/L/T       shell, redraw, mouse
             q                quit
            ─ fan-out › keys ───── 17 of 30 ─ all ─
            q quit  any other key back
            """);
  }

  @Test
  void aBrokerThatDoesntRunIsToldInItsWords() {
    WatchState told =
        after(pressed(opened(), "l"), new WatchEvent.Looked(BrokerLook.noting("No broker runs.")));
    assertThat(screen(told, 80, 12)).contains(" No broker runs.").doesNotContain("Nothing is in");
  }

  private static WatchState opened() {
    Exercise exercise =
        new Exercise(
            "fan-out",
            "Many services",
            2,
            30,
            false,
            List.of("Notifier.java"),
            10,
            "",
            new Needs(List.of(), List.of(BrokerKind.AMQP)),
            Path.of("task.md"));
    Subject subject =
        new Subject(
            exercise,
            "17 of 30",
            "Let every service hear it.",
            List.of("Which exchange has no keys?"),
            "All of them heard it.",
            Screens.FOLDER,
            List.of(Path.of("/learner/fan-out/Notifier.java")));
    return WatchState.open(subject, WatchHelp.NONE).state();
  }
}
