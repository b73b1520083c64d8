/**
 * The picture of the brokers: what is in them, and what flows.
 *
 * <ul>
 *   <li>{@link eda.runner.screen.broker.BrokerLook}: what is in them at one moment, as they told it
 *   <li>{@link eda.runner.screen.broker.BrokerLooks}: the last of these, so that changes show
 *   <li>{@link eda.runner.screen.broker.BrokerRows}: the picture itself
 *   <li>{@link eda.runner.screen.broker.BrokerState}, {@link eda.runner.screen.broker.BrokerView}:
 *       a screen that shows nothing else
 * </ul>
 */
package eda.runner.screen.broker;
