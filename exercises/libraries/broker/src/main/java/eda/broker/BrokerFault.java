package eda.broker;

/** A broker couldn't be started or read; the message says it in a sentence. */
final class BrokerFault extends Exception {

  BrokerFault(String message) {
    super(message);
  }

  BrokerFault(String message, Throwable cause) {
    super(message + ": " + Text.ofFault(cause), cause);
  }
}
