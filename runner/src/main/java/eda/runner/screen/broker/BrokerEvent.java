package eda.runner.screen.broker;

import eda.runner.screen.ScreenEvent;

/** What happens to the screen of the brokers besides the usual. */
public sealed interface BrokerEvent extends ScreenEvent {
  /** Somebody looked. */
  record Looked(BrokerLook look) implements BrokerEvent {}
}
