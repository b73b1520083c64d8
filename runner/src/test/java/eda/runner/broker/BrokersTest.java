package eda.runner.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eda.runner.course.BrokerKind;
import eda.runner.course.CourseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With a process that talks as the real one does, so that it can do what the real one never may. */
@Timeout(120)
class BrokersTest {
  private static final CompletableFuture<Void> NEVER = new CompletableFuture<>();

  @TempDir Path folder;
  private FakeHome home;
  private final List<Brokers> all = new ArrayList<>();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @BeforeEach
  void install() throws IOException {
    home = FakeHome.in(folder);
  }

  @AfterEach
  void end() {
    all.forEach(CourseBrokers::end);
  }

  @Test
  void theFirstNeedStartsTheProcessAndTheNextOneFindsIt() throws Exception {
    Brokers brokers = brokers();
    BrokerAddress first = amqp(brokers);
    assertThat(first.option()).startsWith("-Dcourse.amqp=amqp://guest:guest@127.0.0.1:");
    assertThat(first.shown()).startsWith("amqp://127.0.0.1:").doesNotContain("guest");
    assertThat(first.external()).isFalse();
    assertThat(told).containsExactly("Starting a broker (amqp), which takes a few seconds …");
    assertThat(amqp(brokers)).isEqualTo(first);
    assertThat(amqp(brokers())).isEqualTo(first);
    assertThat(told).hasSize(1);
  }

  @Test
  void twoProgramsAtOnceStartOneProcess() throws Exception {
    List<CompletableFuture<BrokerAddress>> found = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Brokers brokers = brokers();
      found.add(CompletableFuture.supplyAsync(() -> unchecked(brokers)));
    }
    BrokerAddress first = found.get(0).get();
    for (CompletableFuture<BrokerAddress> each : found) {
      assertThat(each.get()).isEqualTo(first);
    }
  }

  @Test
  void anAddressOfAProcessThatIsGoneCountsForNothing() throws Exception {
    Process gone = new ProcessBuilder(java(), "-version").start();
    gone.waitFor();
    home.write("address", address(gone.pid(), 1, 1));
    assertThat(brokers().attach()).isEmpty();
    assertThat(port(amqp(brokers()))).isNotEqualTo(1);
  }

  @Test
  void aLaterProcessOfTheSameNumberIsNotAskedForAnything() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      long tooEarly = started() - 60_000;
      home.write("address", address(pid(), tooEarly, other.getLocalPort()));
      BrokerAddress found = amqp(brokers());
      assertThat(port(found)).isNotEqualTo(other.getLocalPort());
      other.setSoTimeout(1);
      assertThatThrownBy(other::accept).isInstanceOf(IOException.class);
    }
  }

  @Test
  void somebodyElseAtThePortIsNotTakenForTheProcess() throws Exception {
    for (String says : List.of("", "220 mail.example.org ESMTP\r\n", "x".repeat(1 << 17))) {
      try (ServerSocket other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
        Thread host = new Thread(() -> host(other, says));
        host.start();
        home.write("address", address(pid(), started(), other.getLocalPort()));
        assertThat(brokers().attach()).isEmpty();
      }
    }
    assertThat(amqp(brokers()).text()).startsWith("amqp://");
  }

  @Test
  void whoDoesNotKnowTheSecretIsNotLetIn() throws Exception {
    amqp(brokers());
    String right = Files.readString(home.address());
    Files.writeString(home.address(), right.replaceAll("secret=.*", "secret=wrong"));
    assertThat(brokers().attach()).isEmpty();
    Files.writeString(home.address(), right);
    Optional<Daemon> daemon = brokers().attach();
    assertThat(daemon).isPresent();
    daemon.get().close();
  }

  @Test
  void aTornAddressCountsForNothing() throws Exception {
    for (String torn : List.of("", "pid=", "pid=1\nport=x", "\0\0\0", "port=99999\nsecret=a\n")) {
      home.write("address", torn);
      assertThat(brokers().attach()).isEmpty();
    }
  }

  @Test
  void whenTheProcessDiesTheNextNeedStartsAnother() throws Exception {
    Brokers brokers = brokers();
    BrokerAddress first = amqp(brokers);
    ProcessHandle process = CourseBrokers.process(brokers).orElseThrow();
    process.destroyForcibly();
    process.onExit().get();
    BrokerAddress second = amqp(brokers);
    assertThat(second).isNotEqualTo(first);
    assertThat(CourseBrokers.process(brokers).map(ProcessHandle::pid))
        .isNotEqualTo(Optional.of(process.pid()));
  }

  @Test
  void aProcessThatEndsAtOnceIsToldWithItsWords() throws Exception {
    home.write("manner", "broken");
    assertThatThrownBy(() -> amqp(brokers()))
        .isInstanceOf(CourseException.class)
        .hasMessageContaining("ended at once. It said: the kettle is cold. Try again");
  }

  @Test
  void aProcessThatSaysNothingIsEnded() throws Exception {
    home.write("manner", "silent");
    assertThatThrownBy(() -> new DaemonStart(home.place(), 1).start(NEVER))
        .isInstanceOf(CourseException.class)
        .hasMessageContaining("doesn't answer after 1 seconds. It said: nothing.");
    assertThat(ProcessHandle.current().children().filter(BrokersTest::isFake)).isEmpty();
  }

  @Test
  void whoStopsDoesNotWaitForIt() throws Exception {
    home.write("manner", "silent");
    CompletableFuture<Void> stop = new CompletableFuture<>();
    Brokers brokers = brokers();
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    new Thread(
            () -> {
              try {
                brokers.need(BrokerKind.AMQP, told::add, stop);
              } catch (InterruptedException e) {
                ended.complete(e);
              }
            })
        .start();
    assertThat(told.take()).startsWith("Starting a broker (amqp)");
    stop.complete(null);
    assertThat(ended.get()).hasMessage("stopped");
    brokers.close();
    assertThat(ProcessHandle.current().children().filter(BrokersTest::isFake)).isEmpty();
  }

  @Test
  void aBrokerThatDoesNotStartIsToldInTheWordsOfTheProcess() {
    Brokers brokers = brokers();
    assertThatThrownBy(() -> brokers.need(BrokerKind.KAFKA, told::add, NEVER))
        .isInstanceOf(CourseException.class)
        .hasMessageContaining("the broker (kafka) can't be started: the river is dry. Try again");
  }

  @Test
  void theProcessCanBeLookedInto() throws Exception {
    try (Daemon daemon = brokers().start(told::add, NEVER)) {
      assertThat(daemon.look())
          .containsExactly(
              List.of("exchange", "teas", "topic"),
              List.of("queue", "green", "2", "0", "1"),
              List.of("note", ""));
      assertThat(daemon.status().kept()).isFalse();
      daemon.keep();
      DaemonStatus status = daemon.status();
      assertThat(status.kept()).isTrue();
      assertThat(status.connections()).isEqualTo(1);
      assertThat(status.running()).extracting(BrokerAddress::kind).containsExactly(BrokerKind.AMQP);
      daemon.stop();
    }
  }

  @Test
  void oneFromElsewhereIsUsedInstead() throws Exception {
    try (ServerSocket far = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String text = "127.0.0.1:" + far.getLocalPort() + ",127.0.0.1:1";
      Brokers brokers = new Brokers(home.place(Map.of(BrokerKind.KAFKA, text)));
      all.add(brokers);
      BrokerAddress found = brokers.need(BrokerKind.KAFKA, told::add, NEVER);
      assertThat(found).isEqualTo(new BrokerAddress(BrokerKind.KAFKA, text, true));
      Equipment equipment = new Equipment(List.of(), List.of(found));
      assertThat(equipment.options())
          .containsExactly("-Dcourse.kafka=" + text, "-Dcourse.external=kafka");
      assertThat(equipment.seconds(7)).isEqualTo(70);
      assertThat(Files.exists(home.address())).isFalse();
    }
  }

  @Test
  void oneFromElsewhereThatIsNotThereIsToldWithWhatToDo() throws Exception {
    int free;
    try (ServerSocket far = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      free = far.getLocalPort();
    }
    Brokers brokers =
        new Brokers(home.place(Map.of(BrokerKind.AMQP, "amqp://u:secret@127.0.0.1:" + free)));
    all.add(brokers);
    assertThatThrownBy(() -> amqp(brokers))
        .hasMessageStartingWith("COURSE_AMQP: no broker answers at 127.0.0.1:" + free + " (")
        .hasMessageEndingWith(
            "). Start it and try again, or unset COURSE_AMQP: then the course uses a broker of its own")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whatIsNoAddressIsToldWithAnExample() {
    for (String text : List.of("localhost", "http://localhost", "amqp://", ":::", "a b")) {
      Brokers brokers = new Brokers(home.place(Map.of(BrokerKind.AMQP, text)));
      all.add(brokers);
      assertThatThrownBy(() -> amqp(brokers))
          .hasMessage(
              "COURSE_AMQP: this is no address of a broker: write amqp://user:password@host:5672/, or unset it");
    }
  }

  private Brokers brokers() {
    Brokers brokers = new Brokers(home.place());
    all.add(brokers);
    return brokers;
  }

  private BrokerAddress amqp(Brokers brokers) throws InterruptedException {
    return brokers.need(BrokerKind.AMQP, told::add, NEVER);
  }

  private BrokerAddress unchecked(Brokers brokers) {
    try {
      return amqp(brokers);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void host(ServerSocket door, String says) {
    try (Socket guest = door.accept()) {
      guest.getOutputStream().write(says.getBytes());
      guest.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The guest has gone.
    }
  }

  private static int port(BrokerAddress address) {
    String text = address.text();
    return Integer.parseInt(text.substring(text.lastIndexOf(':') + 1, text.length() - 1));
  }

  private static String address(long pid, long started, int port) {
    return "pid=" + pid + "\nstarted=" + started + "\nport=" + port + "\nsecret=aa\n";
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  private static long started() {
    return ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
  }

  private static boolean isFake(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("eda.broker.BrokerMain");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
