package eda.broker;

/** An AMQP broker of somebody else. The protocol has no way to ask what is in it. */
record ExternalAmqp(String address) implements Broker {

  static final String NOTE =
      "The AMQP broker is an external one, and AMQP can't list what is in a broker: its own tools can.";

  @Override
  public void look(Rows rows) {
    rows.add("note", NOTE);
  }

  @Override
  public void close() {}
}
