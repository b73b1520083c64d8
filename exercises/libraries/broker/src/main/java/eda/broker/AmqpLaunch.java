package eda.broker;

import java.io.IOException;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener.DefaultSystemLauncherListener;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.Port;
import org.apache.qpid.server.model.SystemConfig;

/**
 * One start of Qpid, and what came of it: its launcher prints a failure and returns as if there
 * were none.
 */
final class AmqpLaunch {

  private final Outcome outcome = new Outcome();
  private final SystemLauncher launcher = new SystemLauncher(outcome);

  void start(Map<String, Object> attributes) throws Exception {
    launcher.startup(attributes);
    if (outcome.failure != null) {
      throw outcome.failure;
    }
  }

  Broker<?> broker() {
    return (Broker<?>) outcome.system.getContainer();
  }

  int boundPort() throws IOException {
    return broker().getPorts().stream()
        .mapToInt(Port::getBoundPort)
        .filter(port -> port > 0)
        .findFirst()
        .orElseThrow(() -> new IOException("it got no port"));
  }

  void stop() {
    launcher.shutdown();
  }

  private static final class Outcome extends DefaultSystemLauncherListener {

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
  }
}
