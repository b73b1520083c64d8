package eda.runner.screen.broker;

import static eda.runner.screen.broker.Told.BEFORE;
import static eda.runner.screen.broker.Told.NOW;
import static eda.runner.screen.broker.Told.look;
import static eda.runner.screen.broker.Told.picture;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import org.junit.jupiter.api.Test;

/** Looks that are empty, out of order, extreme or unreadable. */
class UnusualLooksTest {
  @Test
  void longBarsShareOneScaleAndSomethingIsNeverNothing() {
    BrokerLook look = look("queue|a|5000|0|1\nqueue|b|2500|0|1\nqueue|c|1|0|1\nqueue|d|0|0|1\n");
    assertThat(picture(BrokerLooks.once(look), LayoutOptions.plain(60)))
        .isEqualTo(
            """
            Queues
             queue  ready            unacked  consumers
             a       5000  ████████        0          1
             b       2500  ████            0          1
             c          1  █               0          1
             d          0                  0          1
            """);
  }

  @Test
  void anEmptyBrokerSaysSoUnlessItSaidSomethingElse() {
    LayoutOptions page = LayoutOptions.plain(60);
    assertThat(picture(BrokerLooks.once(look("")), page))
        .isEqualTo(
            """
            Nothing is in the broker: no topic, no group, no exchange,
            no queue.
            """);
    assertThat(picture(BrokerLooks.once(look("note|Ask it later.")), page))
        .isEqualTo("Ask it later.\n");
    assertThat(picture(BrokerLooks.keeping(2), page)).isEqualTo("Looking into the broker.\n");
  }

  @Test
  void rowsMayComeInAnyOrderAndUnknownOnesAreLeftOut() {
    BrokerLook look =
        look(
            """
            partition|orders|0|0|12
            weather|sunny
            binding||mail|
            topic|orders|1|12
            exchange||direct
            """);
    assertThat(look.notes()).isEmpty();
    assertThat(picture(BrokerLooks.once(look), LayoutOptions.plain(60)))
        .isEqualTo(
            """
            Topics
             topic   partition  begin  end
             orders          0      0   12

            Exchanges
             exchange   type    key     queue
             (default)  direct       →  mail
            """);
  }

  @Test
  void rowsThatCantBeReadAreToldAndHideNothingElse() {
    BrokerLook look =
        look(
            """
            topic|orders|1|12
            partition|orders|zero|0|12
            partition|orders|1|0
            partition|lost|0|0|12
            partition|orders|2|0|4
            queue|mail|7
            topic|orders|1|12
            """);
    assertThat(picture(BrokerLooks.once(look), LayoutOptions.plain(60)))
        .isEqualTo(
            """
            Topics
             topic   partition  begin  end
             orders          2      0    4

            A row that can't be read: queue mail 7
            A row that can't be read: topic orders 1 12
            A row that can't be read: partition orders zero 0 12
            A row that can't be read: partition orders 1 0
            A row that can't be read: partition lost 0 0 12
            """);
  }

  @Test
  void marksGoWhenTheLooksThatTheyCompareWithAreForgotten() {
    BrokerLooks looks = BrokerLooks.keeping(2).and(BEFORE).and(NOW);
    assertThat(picture(looks, LayoutOptions.plain(80))).contains("+3");
    assertThat(picture(looks.and(NOW), LayoutOptions.plain(80))).doesNotContain("+", "new");
  }
}
