package eda.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.qpid.server.model.SystemConfig;

/** An AMQP 0-9-1 broker, Apache Qpid, in memory, on a port of the system's choosing. */
final class AmqpBroker implements Broker {

  private final AmqpLaunch launch;
  private final String address;

  private AmqpBroker(AmqpLaunch launch, String address) {
    this.launch = launch;
    this.address = address;
  }

  /** Starts one with a folder that it makes. */
  static AmqpBroker start(Path folder) throws BrokerFault {
    AmqpLaunch launch = new AmqpLaunch();
    try {
      Files.createDirectories(folder);
      launch.start(attributes(folder));
      // No slash at the end: clients would take it for a virtual host with an empty name.
      return new AmqpBroker(launch, "amqp://guest:guest@127.0.0.1:" + launch.boundPort());
    } catch (Exception e) {
      throw new BrokerFault("The AMQP broker doesn't start", e);
    }
  }

  private static Map<String, Object> attributes(Path folder) {
    return Map.of(
        SystemConfig.TYPE,
        "Memory",
        SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT,
        false,
        SystemConfig.INITIAL_CONFIGURATION_LOCATION,
        Objects.requireNonNull(AmqpBroker.class.getResource("qpid.json"), "qpid.json").toString(),
        SystemConfig.CONTEXT,
        Map.of(
            "qpid.work_dir",
            folder.toString(),
            // As RabbitMQ does: a rejected message isn't delivered again, and an unknown argument
            // is no error.
            "queue.maximumDeliveryAttempts",
            "1",
            "queue.behaviourOnUnknownDeclareArgument",
            "IGNORE",
            // The usual two seconds are too short for a client on a machine that is busy.
            "qpid.port.protocol_handshake_timeout",
            "30000"));
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void look(Rows rows) {
    new AmqpLook(launch.broker()).add(rows);
  }

  @Override
  public void close() {
    launch.stop();
  }
}
