package eda.runner.screen.broker;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Painter;
import eda.runner.lesson.Palette;
import eda.runner.lesson.text.Row;
import java.util.List;

/** What brokers tell, as they would on a wire, and pictures of it as text. */
final class Told {
  static final BrokerLook BEFORE =
      look(
          """
          topic|orders|2|17
          partition|orders|0|0|10
          partition|orders|1|0|7
          topic|returns|1|0
          partition|returns|0|5|5
          group|billing|Stable|2
          offset|billing|orders|0|8|2|billing-1
          offset|billing|orders|1|7|0|billing-2
          exchange|sign-ins|fanout
          binding|sign-ins|audit|
          binding|sign-ins|mail|
          queue|audit|0|0|1
          queue|mail|4|1|1
          """);
  static final BrokerLook NOW =
      look(
          """
          topic|orders|2|20
          partition|orders|0|0|12
          partition|orders|1|0|8
          topic|returns|1|0
          partition|returns|0|5|5
          group|audit|Empty|0
          offset|audit|orders|0|-1|12|-
          offset|audit|orders|1|0|8|-
          group|billing|Stable|2
          offset|billing|orders|0|10|2|billing-1
          offset|billing|orders|1|7|1|billing-2
          exchange|orders|topic
          binding|orders|audit|order.#
          binding|orders|eu-orders|order.*.eu
          exchange|sign-ins|fanout
          binding|sign-ins|audit|
          binding|sign-ins|mail|
          exchange|unused|direct
          queue|audit|0|0|1
          queue|eu-orders|0|0|0
          queue|mail|7|0|1
          note|The broker in COURSE_AMQP can't be asked for its queues.
          """);

  private Told() {}

  /** Reads rows, a line each, whose fields stand between bars. */
  static BrokerLook look(String rows) {
    return BrokerLook.of(rows.lines().map(row -> List.of(row.split("\\|", -1))).toList());
  }

  static String picture(BrokerLooks looks, LayoutOptions options) {
    return text(BrokerRows.of(looks, options));
  }

  static String text(List<Row> rows) {
    return new Painter(Palette.NONE, false).paint(rows);
  }
}
