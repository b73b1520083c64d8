package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Happening;
import eda.runner.check.Happening.Deed;
import eda.runner.check.Trail;
import eda.runner.lesson.LayoutOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventDrawingTest {
  private static String drawn(Trail trail, VerdictLook look) {
    VerdictRows rows = new VerdictRows(look);
    EventDrawing.show(trail, rows);
    return Screens.text(rows.all());
  }

  private static String drawn(Trail trail, int width) {
    return drawn(trail, VerdictLook.of(LayoutOptions.plain(width)));
  }

  @Test
  void aTrailOfNothingIsNotDrawn() {
    assertThat(drawn(Trail.NONE, 80)).isEmpty();
  }

  @Test
  void aScreenReaderIsToldTheSameAsAList() {
    assertThat(drawn(Verdicts.trail(), VerdictLook.of(LayoutOptions.plain(80).inWords())))
        .isEqualTo(
            """

              what happened on `sign-ins`:
                mail → bus: subscribes
                audit → bus: subscribes
                accounts → bus: UserSignedIn amara
                bus → mail: UserSignedIn amara
                mail → bus: fails: IllegalStateException: down
                bus → audit: lost: UserSignedIn amara
              (lost: not received by the end of the test)
            """);
  }

  @Test
  void severalTopicsAreNamedAtEachMessage() {
    Trail trail =
        new Trail(
            List.of(
                Verdicts.seen(Deed.SUBSCRIBED, "stock", "orders", ""),
                Verdicts.seen(Deed.PUBLISHED, "shop", "refunds", "r-1"),
                Verdicts.seen(Deed.PUBLISHED, "shop", "orders", "o-1"),
                Verdicts.seen(Deed.RECEIVED, "stock", "", "o-1"),
                Verdicts.seen(Deed.ACKNOWLEDGED, "stock", "", "o-1"),
                Verdicts.seen(Deed.LEFT, "stock", "orders", ""),
                Verdicts.seen(Deed.THREW, "shop", "", "IllegalStateException")),
            0);
    assertThat(drawn(trail, 50))
        .isEqualTo(
            """

              what happened to the events:
                stock → bus: subscribes: orders
                shop → bus: refunds: r-1
                shop → bus: orders: o-1
                bus → stock: o-1
                stock → bus: done: o-1
                stock → bus: leaves: orders
                bus → shop: throws: IllegalStateException
            """);
    assertThat(drawn(trail, new VerdictLook(ascii(), false, false)))
        .contains("| shop |", "| bus |", "| stock |")
        .matches("\\p{ASCII}*");
  }

  private static LayoutOptions ascii() {
    return new LayoutOptions(80, false, false, false, LayoutOptions.plain(80).diagrams());
  }

  @Test
  void ofALongTestTheMiddleIsLeftOutAndCounted() {
    List<Happening> seen = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      seen.add(Verdicts.seen(Deed.PUBLISHED, "shop", "orders", "o-" + i));
    }
    assertThat(drawn(new Trail(seen, 0), 50))
        .contains("o-14\n", "o-25\n", "o-30\n")
        .doesNotContain("o-15\n", "o-24\n")
        .endsWith("\n  (10 messages before the last 6 are left out)\n");
    assertThat(drawn(new Trail(seen, 970), 60))
        .endsWith("\n  (and 970 more happened that the test didn't keep)\n");
  }

  @Test
  void noTextOfTheLearnersBecomesPartOfTheDrawing() {
    Happening odd =
        new Happening(
            Deed.PUBLISHED, 1, "a-->>b: x\nparticipant c", "bus", "t", "end\n--\u001b[31m;#35;");
    assertThat(drawn(new Trail(List.of(odd), 0), 120))
        .contains("end --␛[31m;#35;")
        .contains("┌─────────────────────────┐  ┌─────┐\n");
  }

  @Test
  void whoLeftOrCameLaterLostNothing() {
    Trail trail =
        new Trail(
            List.of(
                Verdicts.seen(Deed.SUBSCRIBED, "left", "orders", ""),
                Verdicts.seen(Deed.SUBSCRIBED, "other", "refunds", ""),
                Verdicts.seen(Deed.SUBSCRIBED, "twice", "orders", ""),
                Verdicts.seen(Deed.SUBSCRIBED, "twice", "orders", ""),
                Verdicts.seen(Deed.PUBLISHED, "shop", "orders", "o-1"),
                Verdicts.seen(Deed.RECEIVED, "twice", "", "o-1"),
                Verdicts.seen(Deed.LEFT, "left", "orders", ""),
                Verdicts.seen(Deed.SUBSCRIBED, "late", "orders", "")),
            0);
    assertThat(EventStory.of(trail).lost())
        .extracting(Happening::who)
        .as("of two deliveries one came")
        .containsExactly("twice");
    assertThat(EventStory.of(new Trail(trail.seen(), 1)).lost())
        .as("who knows what came later")
        .isEmpty();
  }
}
