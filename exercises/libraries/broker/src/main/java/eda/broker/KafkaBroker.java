package eda.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kafka.server.BrokerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.network.ListenerName;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.raft.DynamicVoters;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import scala.Option;

/** A Kafka of one node, controller and broker in one, on two ports of the system's choosing. */
final class KafkaBroker implements Broker {

  private final KafkaRaftServer server;
  private final String address;
  private final KafkaLook look;

  private KafkaBroker(KafkaRaftServer server, String address) {
    this.server = server;
    this.address = address;
    this.look = new KafkaLook(address);
  }

  /**
   * Starts one with its data in a folder that it makes.
   *
   * @param broken called when it gave up later, on a thread of Kafka
   */
  static KafkaBroker start(Path folder, Runnable broken) throws BrokerFault {
    // Kafka halts the whole process after a fatal fault, in silence: the other broker and all
    // clients would lose theirs.
    Exit.setHaltProcedure((status, message) -> broken.run());
    Exit.setExitProcedure((status, message) -> broken.run());
    try {
      Files.createDirectories(folder);
      Path data = Files.createTempDirectory(folder, "run");
      format(data);
      KafkaRaftServer server =
          new KafkaRaftServer(new KafkaConfig(KafkaSettings.of(data), false), Time.SYSTEM);
      server.startup();
      return new KafkaBroker(server, "127.0.0.1:" + boundPort(server));
    } catch (Exception e) {
      throw new BrokerFault("Kafka doesn't start", e);
    }
  }

  /**
   * What {@code kafka-storage.sh format} does: a dynamic quorum alone may have a controller whose
   * port isn't known yet.
   */
  private static void format(Path folder) throws Exception {
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setNodeId(KafkaSettings.NODE)
        .setClusterId(Uuid.randomUuid().toString())
        .setDirectories(List.of(folder.toString()))
        .setMetadataLogDirectory(folder.toString())
        .setControllerListenerName(KafkaSettings.CONTROLLER)
        .setHasDynamicQuorum(true)
        .setInitialControllers(
            DynamicVoters.parse(
                KafkaSettings.NODE + "@" + KafkaSettings.ANY_PORT + ":" + Uuid.randomUuid()))
        .run();
  }

  /**
   * Kafka tells nobody which port it got; the server is asked for its broker past its access check.
   */
  private static int boundPort(KafkaRaftServer server)
      throws IOException, ReflectiveOperationException {
    Field field = KafkaRaftServer.class.getDeclaredField("broker");
    field.setAccessible(true);
    if (field.get(server) instanceof Option<?> option
        && option.get() instanceof BrokerServer broker) {
      return broker.boundPort(new ListenerName(KafkaSettings.CLIENTS));
    }
    throw new IOException("its port isn't known");
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
    server.shutdown();
    server.awaitShutdown();
  }
}
