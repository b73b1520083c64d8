package eda.broker;

/** A broker of somebody else: nothing is started, nothing is closed. */
record ExternalBroker(String address) implements Broker {

  @Override
  public void close() {}
}
