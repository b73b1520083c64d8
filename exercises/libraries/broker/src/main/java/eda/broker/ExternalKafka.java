package eda.broker;

/** A Kafka of somebody else: it is looked at, and left as it is. */
final class ExternalKafka implements Broker {

  private final String address;
  private final KafkaLook look;

  ExternalKafka(String address) {
    this.address = address;
    this.look = new KafkaLook(address);
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void look(Rows rows) throws BrokerFault {
    look.add(rows);
  }

  @Override
  public void close() {
    look.close();
  }
}
