/**
 * The course's broker: Kafka and an AMQP 0-9-1 broker in one process, each started when needed.
 *
 * <ul>
 *   <li>{@link eda.broker.BrokerMain}, {@link eda.broker.Daemon}: the process, from its address to
 *       its end
 *   <li>{@link eda.broker.Control}, {@link eda.broker.User}, {@link eda.broker.Commands}: its port
 *       and what is said there
 *   <li>{@link eda.broker.Life}: how long it stays
 *   <li>{@link eda.broker.Brokers}, {@link eda.broker.Slot}, {@link eda.broker.Broker}: what it
 *       runs
 *   <li>{@link eda.broker.KafkaLook}, {@link eda.broker.AmqpLook}: what is in the brokers
 * </ul>
 */
package eda.broker;
