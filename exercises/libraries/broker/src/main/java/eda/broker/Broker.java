package eda.broker;

/**
 * A broker that runs, until it is closed. Closing takes a moment, and throws nothing away but the
 * broker.
 */
interface Broker {

  /** Where clients find it, in the form that they take. */
  String address();

  /** Tells what is in it at this moment. */
  void look(Rows rows) throws BrokerFault;

  void close();
}
