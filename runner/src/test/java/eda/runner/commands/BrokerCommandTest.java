package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code broker} without a terminal; the process with the brokers is played by this one. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokerCommandTest {
  private static final String BOTH =
      "kafka=127.0.0.1:5002 amqp=" + FakeDaemon.AMQP + " external=- kept=true connections=3";
  private static final String NONE = "kafka=- amqp=- external=- kept=false connections=1";
  private static final Instant EARLIER = Instant.parse("2026-01-02T11:55:07Z");

  @TempDir Path folder;

  @Test
  void withoutABrokerTheStatusSaysWhatStartsOne() {
    Outcome outcome = run().course("broker");
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                0,
                """
                No broker runs. It starts by itself when an exercise or a
                snippet needs it.
                For your editor, and for mvn test:
                  ./course broker start
                """,
                ""));
    assertThat(run().course("broker", "status")).isEqualTo(outcome);
  }

  @Test
  void theStatusSaysWhatRunsWhereAndUntilWhen() throws IOException {
    try (FakeDaemon daemon = daemon(BOTH)) {
      daemon.since(EARLIER);
      assertThat(run().course("broker"))
          .isEqualTo(
              new Outcome(
                  0,
                  """
                   ✓ amqp   amqp://guest:guest@127.0.0.1:5001/
                   ✓ kafka  127.0.0.1:5002

                  Running since 11:55; connections of others: 2.
                  Kept until you stop it, or nobody used it for 20 minutes.
                  What is in it:
                    ./course broker look --watch
                  """,
                  ""));
      daemon.says(NONE.replace("connections=1", "connections=2"));
      daemon.since(EARLIER.minusSeconds(86_400));
      assertThat(run().course("broker").out())
          .isEqualTo(
              """
               • amqp   starts when something needs it
               • kafka  starts when something needs it

              Running since 11:55 on 2026-01-01; connections of others: 1.
              Not kept: it ends when the last program that uses it does.
              What is in it:
                ./course broker look --watch
              """);
    }
  }

  @Test
  void brokersFromElsewhereAreNamedWithoutTheirPasswords() throws IOException {
    Run run =
        run().with("COLUMNS", "70").with("COURSE_AMQP", "amqp://tea:s3cret@shop.example:5672/");
    assertThat(run.course("broker").out())
        .isEqualTo(
            """
             ✓ amqp   amqp://tea:***@shop.example:5672/, from COURSE_AMQP
             • kafka  doesn't run

            No broker runs. It starts by itself when an exercise or a snippet
            needs it.
            For your editor, and for mvn test:
              ./course broker start
            """);
    try (FakeDaemon daemon =
        daemon(
            "kafka=- amqp=amqp://tea:s3cret@shop.example:5672/ external=amqp kept=false"
                + " connections=1")) {
      assertThat(run.course("broker").out()).contains("tea:***@shop.example");
      assertThat(run.course("broker", "--json").out()).doesNotContain("s3cret");
      assertThat(daemon.commands()).contains("status");
    }
  }

  @Test
  void theStatusAsJson() throws IOException {
    JsonNode none = JsonMapper.shared().readTree(run().course("broker", "--json").out());
    assertThat(none.path("running").asBoolean()).isFalse();
    assertThat(none.path("brokers").isEmpty()).isTrue();
    try (FakeDaemon daemon = daemon(BOTH)) {
      daemon.since(EARLIER);
      Outcome outcome = run().course("broker", "status", "--json");
      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.out())
          .isEqualTo(
              """
              {
                "running" : true,
                "since" : "2026-01-02T11:55:07Z",
                "kept" : true,
                "connections" : 2,
                "brokers" : [ {
                  "kind" : "amqp",
                  "address" : "amqp://guest:guest@127.0.0.1:5001/",
                  "external" : false
                }, {
                  "kind" : "kafka",
                  "address" : "127.0.0.1:5002",
                  "external" : false
                } ]
              }
              """);
    }
  }

  @Test
  void startKeepsTheProcessAndNamesTheAddresses() throws IOException {
    try (FakeDaemon daemon = daemon(NONE)) {
      assertThat(run().course("broker", "start", "amqp").err())
          .isEqualTo("Starting a broker (amqp). That takes a few seconds.\n");
      assertThat(daemon.commands()).containsSubsequence("keep", "need amqp");
      assertThat(daemon.commands()).doesNotContain("need kafka");
      daemon.says(BOTH);
      assertThat(run().with("COLUMNS", "300").course("broker", "start"))
          .isEqualTo(
              new Outcome(
                  0,
                  """
                   ✓ amqp   amqp://guest:guest@127.0.0.1:5001/
                   ✓ kafka  127.0.0.1:5002

                  It stays for your editor, and for `mvn test` in DIR/workspace, until you stop it or nobody used it for 20 minutes.
                  What is in it:
                    ./course broker look --watch
                  To stop it:
                    ./course broker stop
                  """,
                  ""));
      assertThat(daemon.commands()).contains("need kafka");
    }
  }

  @Test
  void aBrokerThatCantStartBreaksTheCommandAndNotTheOther() throws IOException {
    try (FakeDaemon daemon = daemon(BOTH)) {
      daemon.answersNeed("failed no memory is left");
      Outcome outcome = run().with("COLUMNS", "100").course("broker", "start");
      assertThat(outcome.code()).isEqualTo(3);
      assertThat(outcome.err())
          .isEqualTo(
              """
              The broker (amqp) can't be started: no memory is left
              The broker (kafka) can't be started: no memory is left
              """);
      assertThat(outcome.out()).contains("127.0.0.1:5002");
    }
  }

  @Test
  void aProcessFromBeforeThatDoesntKnowAVariableIsTold() throws Exception {
    try (FakeDaemon daemon = daemon(BOTH);
        ServerSocket kafka = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      daemon.answersNeed("ok 127.0.0.1:5002");
      String external = "127.0.0.1:" + kafka.getLocalPort();
      Outcome outcome = run().with("COURSE_KAFKA", external).course("broker", "start", "kafka");
      assertThat(outcome.code()).isEqualTo(3);
      assertThat(outcome.err())
          .startsWith("The process with the brokers was started without COURSE_KAFKA:")
          .contains("./course broker stop");
    }
  }

  @Test
  void stopEndsItAndSaysWhoNoticesThat() throws IOException {
    try (FakeDaemon daemon = daemon(BOTH)) {
      assertThat(run().course("broker", "stop"))
          .isEqualTo(
              new Outcome(
                  0,
                  """
                  The broker is stopped, and what was in it is gone.
                  It had connections of others: 2. They start it anew on need.
                  """,
                  ""));
      assertThat(daemon.commands()).contains("stop");
    }
    assertThat(run().course("broker", "stop"))
        .isEqualTo(new Outcome(0, "No broker runs, so there is nothing to stop.\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lok | There is no `broker lok`: did you mean `look`?",
        "xyz | There is no `broker xyz`: there are status, start, stop, look.",
        "start kafa | There is no broker `kafa`: did you mean `kafka`?",
        "start nats | There is no broker `nats`: there are amqp, kafka.",
        "look mail | `mail` is one argument too many.",
        "stop --json | --json goes with status and look alone.",
        "status --watch | --watch goes with look alone: `./course broker look --watch`.",
        "stop --plain | --plain goes with look alone: `./course broker look --plain`.",
        "look --watch --json | --json prints one look; leave --watch out.",
      })
  void whatMakesNoSenseIsToldWithWhatWould(String typed, String message) {
    Outcome outcome = run().course(("broker " + typed).split(" "));
    assertThat(outcome).isEqualTo(new Outcome(2, "", message + "\n"));
  }

  @Test
  void helpNamesTheDeeds() {
    assertThat(run().course("broker", "--help").out())
        .contains("./course broker look --watch", "their lag, exchanges, queues");
  }

  private Run run() {
    return Run.tiny(folder);
  }

  private FakeDaemon daemon(String status) throws IOException {
    return new FakeDaemon(folder.resolve("workspace"), status);
  }
}
