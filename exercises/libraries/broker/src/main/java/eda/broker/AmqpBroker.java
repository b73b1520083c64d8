package eda.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener.DefaultSystemLauncherListener;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.Port;
import org.apache.qpid.server.model.SystemConfig;

/** An AMQP 0-9-1 broker, Apache Qpid, in memory, on a port of the system's choosing. */
final class AmqpBroker implements eda.broker.Broker {

  private final SystemLauncher launcher;
  private final String address;

  private AmqpBroker(SystemLauncher launcher, String address) {
    this.launcher = launcher;
    this.address = address;
  }

  /** Starts one with a folder that it makes. */
  static AmqpBroker start(Path folder) throws BrokerFault {
    Launch launch = new Launch();
    SystemLauncher launcher = new SystemLauncher(launch);
    try {
      Files.createDirectories(folder);
      launcher.startup(attributes(folder));
      // No slash at the end: clients would take it for a virtual host with an empty name.
      return new AmqpBroker(launcher, "amqp://guest:guest@127.0.0.1:" + launch.boundPort());
    } catch (Exception e) {
      throw new BrokerFault("The AMQP broker doesn't start", e);
    }
  }

  private static Map<String, Object> attributes(Path folder) {
    Map<String, String> context = new HashMap<>();
    context.put("qpid.work_dir", folder.toString());
    // As RabbitMQ does: a rejected message isn't delivered again, and an unknown argument is no
    // error.
    context.put("queue.maximumDeliveryAttempts", "1");
    context.put("queue.behaviourOnUnknownDeclareArgument", "IGNORE");
    return Map.of(
        SystemConfig.TYPE,
        "Memory",
        SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT,
        false,
        SystemConfig.INITIAL_CONFIGURATION_LOCATION,
        Objects.requireNonNull(AmqpBroker.class.getResource("qpid.json"), "qpid.json").toString(),
        SystemConfig.CONTEXT,
        context);
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public void close() {
    launcher.shutdown();
  }

  /** What came of a start: Qpid prints a failure and returns as if there were none. */
  private static final class Launch extends DefaultSystemLauncherListener {

    private volatile SystemConfig<?> system;
    private volatile RuntimeException failure;

    @Override
    public void onContainerResolve(SystemConfig<?> resolved) {
      system = resolved;
    }

    @Override
    public void errorOnStartup(RuntimeException error) {
      failure = error;
    }

    int boundPort() throws IOException {
      if (failure != null) {
        throw failure;
      }
      return ((Broker<?>) system.getContainer())
          .getPorts().stream()
              .mapToInt(Port::getBoundPort)
              .filter(port -> port > 0)
              .findFirst()
              .orElseThrow(() -> new IOException("it got no port"));
    }
  }
}
