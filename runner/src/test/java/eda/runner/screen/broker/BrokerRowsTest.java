package eda.runner.screen.broker;

import static eda.runner.screen.broker.Told.BEFORE;
import static eda.runner.screen.broker.Told.NOW;
import static eda.runner.screen.broker.Told.look;
import static eda.runner.screen.broker.Told.picture;
import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.LayoutOptions;
import org.junit.jupiter.api.Test;

class BrokerRowsTest {
  private static final BrokerLooks CHANGED = BrokerLooks.keeping(6).and(BEFORE).and(NOW);

  @Test
  void whatChangedIsMarkedBesideTheNumbers() {
    assertThat(picture(CHANGED, LayoutOptions.plain(80)))
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

            The broker in COURSE_AMQP can't be asked for its queues.
            """);
  }

  @Test
  void aSingleLookKeepsNoRoomForMarks() {
    assertThat(picture(BrokerLooks.once(NOW), LayoutOptions.plain(80)))
        .isEqualTo(
            """
            Topics
             topic    partition  begin  end
             orders           0      0   12
                              1      0    8
             returns          0      5    5

            Groups
               topic   partition  committed  lag            owner
             audit  Empty, no members
               orders          0       none   12  ████████  none
                               1          0    8  █████     none
             billing  Stable, 2 members
               orders          0         10    2  █         billing-1
                               1          7    1  █         billing-2

            Exchanges
             exchange  type    key            queue
             orders    topic   order.#     →  audit
                               order.*.eu  →  eu-orders
             sign-ins  fanout              →  audit
                                           →  mail
             unused    direct                 none

            Queues
             queue      ready           unacked  consumers
             audit          0                 0          1
             eu-orders      0                 0          0
             mail           7  ███████        0          1

            The broker in COURSE_AMQP can't be asked for its queues.
            """);
  }

  @Test
  void inFortyColumnsWhatFitsIsATableAndTheRestSentences() {
    assertThat(picture(CHANGED, LayoutOptions.plain(40)))
        .isEqualTo(
            """
            Topics
             topic        partition  begin  end
             orders               0      0   12 +2
                                  1      0    8 +1
             returns              0      5    5

            Groups
             audit new  Empty, no members
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
                 committed 7, lag 1 +1, owner
                 billing-2

            Exchanges
             exchange orders new, type topic, key
               order.#, queue audit
             exchange orders, type topic, key
               order.*.eu, queue eu-orders
             exchange sign-ins, type fanout, queue
               audit
             exchange sign-ins, type fanout, queue
               mail
             exchange unused new, type direct,
               queue none

            Queues
             queue audit, ready 0, unacked 0,
               consumers 1
             queue eu-orders new, ready 0, unacked
               0, consumers 0
             queue mail, ready 7 +3, unacked 0 -1,
               consumers 1

            The broker in COURSE_AMQP can't be asked
            for its queues.
            """);
  }

  @Test
  void inTwentyColumnsNothingIsLost() {
    assertThat(picture(CHANGED, LayoutOptions.plain(20)))
        .isEqualTo(
            """
            Topics
             topic orders,
               partition 0,
               begin 0, end 12
               +2
             topic orders,
               partition 1,
               begin 0, end 8 +1
             topic returns,
               partition 0,
               begin 5, end 5

            Groups
             audit new  Empty,
               no members
               topic orders,
                 partition 0,
                 committed none,
                 lag 12 +12,
                 owner none
               topic orders,
                 partition 1,
                 committed 0,
                 lag 8 +8, owner
                 none
             billing  Stable,
               2 members
               topic orders,
                 partition 0,
                 committed 10
                 +2, lag 2,
                 owner billing-1
               topic orders,
                 partition 1,
                 committed 7,
                 lag 1 +1, owner
                 billing-2

            Exchanges
             exchange orders
               new, type topic,
               key order.#,
               queue audit
             exchange orders,
               type topic, key
               order.*.eu, queue
               eu-orders
             exchange
               sign-ins, type
               fanout, queue
               audit
             exchange
               sign-ins, type
               fanout, queue
               mail
             exchange unused
               new, type direct,
               queue none

            Queues
             queue audit,
               ready 0, unacked
               0, consumers 1
             queue eu-orders
               new, ready 0,
               unacked 0,
               consumers 0
             queue mail, ready
               7 +3, unacked 0
               -1, consumers 1

            The broker in
            COURSE_AMQP can't be
            asked for its
            queues.
            """);
  }

  @Test
  void aScreenReaderGetsSentences() {
    assertThat(picture(CHANGED, LayoutOptions.plain(80).inWords()))
        .isEqualTo(
            """
            Topics
             topic orders, partition 0, begin 0, end 12 +2
             topic orders, partition 1, begin 0, end 8 +1
             topic returns, partition 0, begin 5, end 5

            Groups
             group audit new, Empty, no members
               topic orders, partition 0, committed none, lag 12 +12, owner none
               topic orders, partition 1, committed 0, lag 8 +8, owner none
             group billing, Stable, 2 members
               topic orders, partition 0, committed 10 +2, lag 2, owner billing-1
               topic orders, partition 1, committed 7, lag 1 +1, owner billing-2

            Exchanges
             exchange orders new, type topic, key order.#, queue audit
             exchange orders, type topic, key order.*.eu, queue eu-orders
             exchange sign-ins, type fanout, queue audit
             exchange sign-ins, type fanout, queue mail
             exchange unused new, type direct, queue none

            Queues
             queue audit, ready 0, unacked 0, consumers 1
             queue eu-orders new, ready 0, unacked 0, consumers 0
             queue mail, ready 7 +3, unacked 0 -1, consumers 1

            The broker in COURSE_AMQP can't be asked for its queues.
            """);
  }

  @Test
  void withoutUnicodeAllOfItIsAscii() {
    LayoutOptions ascii =
        new LayoutOptions(80, false, false, false, LayoutOptions.plain(80).diagrams());
    String shown = picture(CHANGED, ascii);
    assertThat(shown.chars()).allMatch(c -> c < 128);
    assertThat(shown).contains("->  audit", "7 +3   #######");
  }

  @Test
  void longNamesAreWrappedInTheirColumn() {
    BrokerLook look =
        look(
            """
            group|billing|Stable|1
            offset|billing|orders-of-the-shop-in-the-harbour|0|10|2|consumer-billing-1-0a1b2c3d
            """);
    assertThat(picture(BrokerLooks.once(look), LayoutOptions.plain(60)))
        .isEqualTo(
            """
            Groups
               topic           partition  committed  lag  owner
             billing  Stable, 1 member
               orders-of-the-          0         10    2  consumer-
               shop-in-the-                               billing-1-
               harbour                                    0a1b2c3d
            """);
  }
}
