package eda.bench.orders;

import java.util.List;

/**
 * A solution and what it is compared with.
 *
 * @param exercise whose solution it is
 * @param plain the same promises, with the client or the collection alone
 */
record Lines(String exercise, Line.Maker solution, Line.Maker plain) {
  /**
   * @param amqp address of a broker that speaks AMQP 0-9-1
   * @param kafka address of a Kafka
   */
  static List<Lines> all(String amqp, String kafka) {
    RabbitLines rabbit = new RabbitLines(amqp);
    KafkaLines log = new KafkaLines(kafka);
    return List.of(
        new Lines("rabbit-fanout", rabbit::fanout, rabbit::plainFanout),
        new Lines("rabbit-reliable", rabbit::reliable, rabbit::plainReliable),
        new Lines("mini-log", MiniLogLines::log, MiniLogLines::list),
        new Lines("kafka-group", log::group, log::plainGroup));
  }
}
