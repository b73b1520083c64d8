package eda.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each daemon is a process of its own, as it is for a runner. */
@Timeout(120)
class DaemonLifeTest {

  @TempDir Path folder;

  @Test
  void leavesNothingFiveSecondsAfterItsOnlyUserWasKilled() throws Exception {
    try (Child daemon = Child.daemon(folder);
        Child user = Child.of(Holder.class, folder, Map.of())) {
      Await.until("both brokers", () -> user.output().contains("held"));
      List<String> lines = user.output().lines().toList();
      int control = Integer.parseInt(Client.address(folder).get("port"));

      user.kill();

      assertThat(daemon.end(5)).isZero();
      assertThat(daemon.output()).isEmpty();
      assertThat(names(folder)).isEmpty();
      assertGone(control);
      assertGone(URI.create("kafka://" + lines.get(0)).getPort());
      assertGone(URI.create(lines.get(1)).getPort());
    }
  }

  @Test
  void livesAsLongAsOneOfItsUsersDoes() throws Exception {
    try (Child daemon = Child.daemon(folder)) {
      try (Client one = Client.of(folder)) {
        try (Client other = Client.of(folder)) {
          assertThat(other.ask("status")).endsWith("connections=2");
        }
        Await.until("one user", () -> one.ask("status").endsWith("connections=1"));
        assertThat(daemon.lives()).isTrue();
      }
      assertThat(daemon.end(20)).isZero();
    }
  }

  @Test
  void staysWithoutUsersWhenAskedAndEndsWhenTold() throws Exception {
    try (Child daemon = Child.daemon(folder)) {
      try (Client client = Client.of(folder)) {
        assertThat(client.ask("keep")).isEqualTo("ok");
        assertThat(client.ask("status"))
            .isEqualTo("ok kafka=- amqp=- external=- kept=true connections=1");
      }
      assertThatThrownBy(() -> daemon.end(3)).hasMessageContaining("still there");
      try (Client client = Client.of(folder)) {
        assertThat(client.ask("stop")).isEqualTo("ok");
        assertThat(client.hear()).isEqualTo("(end)");
      }
      assertThat(daemon.end(20)).isZero();
      assertThat(names(folder)).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can only be killed")
  void cleansUpWhenItIsTerminated() throws Exception {
    try (Child daemon = Child.daemon(folder);
        Client client = Client.of(folder)) {
      client.need("amqp");
      daemon.terminate();
      daemon.end(20);
      assertThat(names(folder)).isEmpty();
      assertThat(daemon.output()).isEmpty();
    }
  }

  @Test
  void publishesAnAddressForItsOwnerAlone() throws Exception {
    try (Child daemon = Child.daemon(folder);
        Client client = Client.of(folder)) {
      Map<String, String> address = Client.address(folder);
      assertThat(address).containsOnlyKeys("pid", "started", "port", "secret");
      assertThat(address).containsEntry("pid", String.valueOf(daemon.pid()));
      ProcessHandle.of(daemon.pid())
          .flatMap(process -> process.info().startInstant())
          .ifPresent(
              start ->
                  assertThat(address)
                      .containsEntry("started", String.valueOf(start.toEpochMilli())));
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        assertThat(Files.getPosixFilePermissions(folder.resolve("address")))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
      assertThat(client.ask("status")).startsWith("ok ");
    }
  }

  @Test
  void sweepsWhatDeadProcessesLeftAndNothingElse() throws Exception {
    long dead = deadPid();
    Files.createDirectories(folder.resolve("data-" + dead + "/kafka/run"));
    Files.writeString(folder.resolve("data-" + dead + "/kafka/run/log"), "old");
    String living = "data-" + ProcessHandle.current().pid();
    Files.createDirectory(folder.resolve(living));
    Files.createDirectory(folder.resolve("data-mine"));
    try (Child daemon = Child.daemon(folder);
        Client client = Client.of(folder)) {
      assertThat(names(folder))
          .containsExactlyInAnyOrder("address", "data-" + daemon.pid(), living, "data-mine");
      client.ask("stop");
      daemon.end(20);
      assertThat(names(folder)).containsExactlyInAnyOrder(living, "data-mine");
    }
  }

  @Test
  void saysInOneLineThatItCannotWrite() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    try (Child daemon = Child.of(BrokerMain.class, file.resolve("broker"), Map.of())) {
      assertThat(daemon.end(20)).isEqualTo(1);
      assertThat(daemon.output().lines())
          .singleElement()
          .asString()
          .startsWith("The broker can't write in " + file);
    }
  }

  @Test
  void tellsInOneLineThatABrokerDoesNotStartAndTriesAgain() throws Exception {
    try (Child daemon = Child.daemon(folder);
        Client client = Client.of(folder)) {
      Path data = folder.resolve("data-" + daemon.pid());
      Files.delete(data);
      Files.writeString(data, "in the way");
      assertThat(client.ask("need kafka"))
          .startsWith("failed Kafka doesn't start: ")
          .contains(data.toString());
      assertThat(client.ask("need amqp")).startsWith("failed The AMQP broker doesn't start: ");
      Files.delete(data);
      assertThat(client.need("amqp")).startsWith("amqp://");
    }
  }

  /** It can't be started anew in the same process, and so the next one needs another process. */
  @Test
  void endsWhenKafkaGivesUp() throws Exception {
    try (Child daemon = Child.daemon(folder);
        Client client = Client.of(folder)) {
      String kafka = client.need("kafka");
      DataFolder.remove(folder.resolve("data-" + daemon.pid() + "/kafka"));
      Traffic.makeTopicsUntilItFails(kafka);
      assertThat(daemon.end(20)).isZero();
      assertThat(names(folder)).isEmpty();
    }
  }

  private static long deadPid() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
            .start();
    process.waitFor();
    return process.pid();
  }

  private static void assertGone(int port) {
    assertThatThrownBy(() -> new Socket("127.0.0.1", port).close())
        .isInstanceOf(ConnectException.class);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
