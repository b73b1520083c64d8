/**
 * The part of the test kit that speaks AMQP 0-9-1, for exercises with {@code needs: amqp}.
 *
 * <ul>
 *   <li>{@link quayside.kit.amqp.WithRabbit}: gives each test a {@link
 *       quayside.kit.amqp.RabbitBox}: connections, fresh names, a look into queues, and nothing
 *       left behind
 *   <li>{@link quayside.kit.amqp.Tap}: a connection whose calls are noted, and which breaks at a
 *       chosen one
 * </ul>
 */
package quayside.kit.amqp;
