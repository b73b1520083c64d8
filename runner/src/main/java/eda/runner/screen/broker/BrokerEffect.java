package eda.runner.screen.broker;

/** What a step of the screen of the brokers asks for. */
public enum BrokerEffect {
  NOTHING,
  /** To look now; {@link BrokerEvent.Looked} is to follow. */
  LOOK,
  /** To look once more in a moment, where the screen may change by itself. */
  LOOK_LATER,
  QUIT
}
