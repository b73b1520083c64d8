/**
 * The message brokers that some exercises and snippets need, in one process that all of them share.
 *
 * <ul>
 *   <li>{@link eda.runner.broker.Brokers}: gets a broker's address, starting what has to be started
 *   <li>{@link eda.runner.broker.Daemon}: a connection to the process in which brokers run; {@link
 *       eda.runner.broker.DaemonFolder} finds it, {@code DaemonStart} starts it
 *   <li>{@link eda.runner.broker.ExternalBrokers}: those from elsewhere that are used instead
 *   <li>{@link eda.runner.broker.Equipment}: what a JVM is given for the needs of its code
 * </ul>
 */
package eda.runner.broker;
