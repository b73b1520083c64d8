package eda.runner.broker;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.course.BrokerKind;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With the process that learners get, which Maven compiles where it wasn't yet. */
@Tag("slow")
@Timeout(300)
class RealBrokersTest {
  @TempDir Path folder;

  @Test
  void bothKindsAnswerAndOneProcessServesThem() throws Exception {
    Brokers brokers = CourseBrokers.in(folder.resolve("broker"));
    try {
      BrokerAddress amqp = need(brokers, BrokerKind.AMQP);
      BrokerAddress kafka = need(brokers, BrokerKind.KAFKA);
      assertThat(answers(URI.create(amqp.text()))).isTrue();
      assertThat(answers(URI.create("kafka://" + kafka.text()))).isTrue();
      try (Daemon daemon = brokers.attach().orElseThrow()) {
        assertThat(daemon.status().running()).containsExactlyInAnyOrder(amqp, kafka);
        assertThat(daemon.status().connections()).isEqualTo(2);
      }
    } finally {
      CourseBrokers.end(brokers);
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whenTheProgramIsKilledTheProcessAndItsPortsGo() throws Exception {
    Path place = folder.resolve("broker");
    Process program = holder(place);
    BufferedReader said =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    URI amqp = URI.create(said.readLine());
    ProcessHandle process = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    assertThat(answers(amqp)).isTrue();

    program.destroyForcibly();

    process.onExit().get(60, TimeUnit.SECONDS);
    assertThat(answers(amqp)).isFalse();
    try (var left = Files.list(place)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("lock", "log");
    }
  }

  private static Process holder(Path place) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                BrokerHolder.class.getName(),
                place.toString()))
        .redirectError(new File(place.getParent().toFile(), "holder.txt"))
        .start();
  }

  private static BrokerAddress need(Brokers brokers, BrokerKind kind) throws InterruptedException {
    return brokers.need(kind, text -> {}, new CompletableFuture<>());
  }

  private static boolean answers(URI uri) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), 5_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
