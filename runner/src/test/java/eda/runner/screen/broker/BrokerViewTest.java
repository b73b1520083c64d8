package eda.runner.screen.broker;

import static eda.runner.screen.broker.Told.BEFORE;
import static eda.runner.screen.broker.Told.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Row;
import eda.runner.screen.ScreenEvent;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen of the brokers: state, step and view. */
class BrokerViewTest {
  @Test
  void theFirstLookIsDueAtOnceAndEachLeadsToTheNext() {
    var first = BrokerState.open(BrokerLooks.keeping(6), LayoutOptions.plain(80), 80, 12);
    assertThat(first.effect()).isEqualTo(BrokerEffect.LOOK);
    assertThat(screen(first.state(), 80, 12))
        .isEqualTo(
            """
             Looking into the broker.









            ─ broker ───────────────────────────────────────────────────────────────── all ─
            q quit  r look now  ? keys  ↑↓ scroll
            """);
    var looked = first.state().step(new BrokerEvent.Looked(BEFORE));
    assertThat(looked.effect()).isEqualTo(BrokerEffect.LOOK_LATER);
  }

  @Test
  void eventsAreSeenToFlow() {
    assertThat(screen(live(80, 30), 80, 30))
        .isEqualTo(
            """
             Topics
              topic        partition  begin  end
              orders               0      0   12 +2
                                   1      0    8 +1
              returns              0      5    5

             Groups
                topic   partition  committed      lag                owner
              audit new  Empty, no members
                orders          0       none       12 +12  ████████  none
                                1          0        8 +8   █████     none
              billing  Stable, 2 members
                orders          0         10 +2     2      █         billing-1
                                1          7        1 +1   █         billing-2

             Exchanges
              exchange      type    key            queue
              orders   new  topic   order.#     →  audit
                                    order.*.eu  →  eu-orders
              sign-ins      fanout              →  audit
                                                →  mail
              unused   new  direct                 none

             Queues
              queue          ready                unacked      consumers
              audit              0                      0              1
              eu-orders new      0                      0              0
              mail               7 +3   ███████         0 -1           1
            ─ broker ───────────────────────────────────────────────────────────────── top ─
            q quit  r look now  ? keys  ↑↓ scroll
            """);
  }

  @Test
  void aSmallWindowScrolls() {
    BrokerState state = live(40, 12);
    assertThat(screen(state, 40, 12))
        .isEqualTo(
            """
             Topics
              topic    partition  begin  end
              orders           0      0   12 +2
                               1      0    8 +1
              returns          0      5    5

             Groups
              audit new  Empty, no members
                topic orders, partition 0,
                  committed none, lag 12 +12, owner
            ─ broker ───────────────────────── top ─
            q quit  r look now  ? keys  ↑↓ scroll
            """);
    assertThat(screen(pressed(state, " "), 40, 12))
        .isEqualTo(
            """
                topic orders, partition 0,
                  committed none, lag 12 +12, owner
                  none
                topic orders, partition 1,
                  committed 0, lag 8 +8, owner none
              billing  Stable, 2 members
                topic orders, partition 0,
                  committed 10 +2, lag 2, owner
                  billing-1
                topic orders, partition 1,
            ─ broker ───────────────────────── 41% ─
            q quit  r look now  ? keys  ↑↓ scroll
            """);
    assertThat(screen(pressed(state, "G"), 40, 12)).contains("─ broker ", " end ─");
    assertThat(pressed(state, "G", "j")).isEqualTo(pressed(state, "G"));
    assertThat(pressed(state, "G", "g")).isEqualTo(state);
  }

  @Test
  void allKeysFitTheSmallestScreenAndTheNextOneLeadsBack() {
    BrokerState state = live(40, 12);
    assertThat(screen(pressed(state, "?"), 40, 12))
        .isEqualTo(
            """
             r                look now
             ↑↓  j k          a line
             Space b          a page
             g  G             start, end
             Ctrl-Z/L/T       shell, redraw, mouse
             q  Esc           quit




            ─ keys ─────────────────────────── all ─
            q quit  any other key back
            """);
    assertThat(pressed(state, "?", "r")).isEqualTo(state);
  }

  @Test
  void aWindowThatIsTooSmallSaysSo() {
    assertThat(screen(live(20, 10), 20, 10)).startsWith("This window is too\nsmall:");
  }

  @ParameterizedTest
  @CsvSource({"q, QUIT", "escape, QUIT", "r, LOOK", "z, NOTHING", "down, NOTHING", "?, NOTHING"})
  void keysAskFor(String key, BrokerEffect effect) {
    assertThat(live(80, 24).step(new ScreenEvent.Key(key)).effect()).isEqualTo(effect);
  }

  @Test
  void itEndsWithTheTerminalAndOnTheKeysToo() {
    BrokerState keys = pressed(live(80, 24), "?");
    assertThat(keys.step(new ScreenEvent.Key("q")).effect()).isEqualTo(BrokerEffect.QUIT);
    assertThat(keys.step(new ScreenEvent.Closed()).effect()).isEqualTo(BrokerEffect.QUIT);
  }

  @Test
  void aLookKeepsThePlaceAndAShorterOneItsEnd() {
    BrokerState down = pressed(live(40, 12), "j", "j", "j");
    assertThat(looked(down, NOW).top()).isEqualTo(3);
    assertThat(looked(down, Told.look("queue|mail|1|0|1")).top()).isZero();
  }

  @Property(tries = 300)
  void everyFrameFitsItsWindow(@ForAll("moves") List<Integer> moves) {
    BrokerState state = live(80, 24);
    int width = 80;
    int height = 24;
    for (int move : moves) {
      if (move < KEYS.size()) {
        state = pressed(state, KEYS.get(move));
      } else if (move % 3 == 0) {
        state = looked(state, move % 2 == 0 ? BEFORE : NOW);
      } else {
        width = move % 131;
        height = move % 53;
        state = state.step(new ScreenEvent.Resized(width, height)).state();
      }
      int most = width;
      assertThat(BrokerView.view(state, width, height))
          .hasSize(height)
          .allMatch(row -> row.width() <= most);
    }
  }

  private static final List<String> KEYS =
      List.of("down", "up", " ", "b", "g", "G", "?", "r", "pagedown", "home", "x");

  @Provide
  Arbitrary<List<Integer>> moves() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, KEYS.size() - 1),
            Arbitraries.integers().between(KEYS.size(), 9_999))
        .list()
        .ofMaxSize(25);
  }

  private static BrokerState live(int width, int height) {
    BrokerState state =
        BrokerState.open(BrokerLooks.keeping(6), LayoutOptions.plain(width), width, height).state();
    return looked(looked(state, BEFORE), NOW);
  }

  private static BrokerState looked(BrokerState state, BrokerLook look) {
    return state.step(new BrokerEvent.Looked(look)).state();
  }

  private static BrokerState pressed(BrokerState state, String... keys) {
    BrokerState now = state;
    for (String key : keys) {
      now = now.step(new ScreenEvent.Key(key)).state();
    }
    return now;
  }

  private static String screen(BrokerState state, int width, int height) {
    List<Row> rows = BrokerView.view(state, width, height);
    assertThat(rows).hasSize(height);
    return Told.text(rows);
  }
}
