/**
 * The part of the test kit that speaks to Kafka, for exercises with {@code needs: kafka}.
 *
 * <ul>
 *   <li>{@link quayside.kit.kafka.WithKafka}: gives each test a {@link
 *       quayside.kit.kafka.KafkaBox}: clients, fresh names, a look at offsets, and nothing left
 *       behind
 *   <li>{@link quayside.kit.kafka.ClientSettings}: what every client gets, also in another process
 * </ul>
 */
package quayside.kit.kafka;
