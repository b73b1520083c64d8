package eda.broker;

/**
 * A broker that runs, until it is closed. Closing takes a moment, and throws nothing away but the
 * broker.
 */
interface Broker {

  /** Where clients find it, in the form that they take. */
  String address();

  void close();
}
