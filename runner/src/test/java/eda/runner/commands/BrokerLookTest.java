package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code broker look} without a terminal; the process with the brokers is played by this one. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokerLookTest {
  private static final String BOTH =
      "kafka=127.0.0.1:5002 amqp=" + FakeDaemon.AMQP + " external=- kept=true connections=3";
  private static final String NONE = "kafka=- amqp=- external=- kept=false connections=1";

  @TempDir Path folder;

  @Test
  void lookDrawsWhatIsInTheBrokers() throws IOException {
    assertThat(run().course("broker", "look").out())
        .isEqualTo(
            "No broker runs. It starts by itself when an exercise or a\nsnippet needs it.\n");
    try (FakeDaemon daemon = daemon(BOTH)) {
      assertThat(run().course("broker", "look").out()).startsWith("Nothing is in the broker:");
      daemon.holds("queue|mail|7|1|1", "topic|orders|1|12", "partition|orders|0|0|12");
      assertThat(run().course("broker", "look"))
          .isEqualTo(
              new Outcome(
                  0,
                  """
                  Topics
                   topic   partition  begin  end
                   orders          0      0   12

                  Queues
                   queue  ready           unacked  consumers
                   mail       7  ███████        1          1
                  """,
                  ""));
      assertThat(run().course("broker", "look", "--plain").out())
          .contains(" queue mail, ready 7, unacked 1, consumers 1\n");
      assertThat(run().with("ACCESSIBLE", "1").course("broker", "look").out())
          .contains(" queue mail, ready 7, unacked 1, consumers 1\n");
      assertThat(run().with("LC_ALL", "C").course("broker", "look").out().chars())
          .allMatch(c -> c < 128);
      assertThat(run().with("LC_ALL", "C").course("broker").out().chars()).allMatch(c -> c < 128);
      JsonNode data = JsonMapper.shared().readTree(run().course("broker", "look", "--json").out());
      assertThat(data.path("queues").path(0).path("ready").asInt()).isEqualTo(7);
      assertThat(data.path("topics").path(0).path("partitions").path(0).path("end").asInt())
          .isEqualTo(12);
      daemon.says(NONE).holds();
      assertThat(run().course("broker", "look").out()).startsWith("No broker was needed so far.");
    }
  }

  @Test
  void aBrokerFromElsewhereIsLookedAtOnceTheProcessRuns() {
    Run run = run().with("COURSE_KAFKA", "127.0.0.1:5002").with("COLUMNS", "200");
    assertThat(run.course("broker", "look"))
        .isEqualTo(
            new Outcome(
                0,
                "The broker is one from elsewhere, and what looks into it doesn't run: `./course"
                    + " broker start` starts that.\n",
                ""));
  }

  private Run run() {
    return Run.tiny(folder);
  }

  private FakeDaemon daemon(String status) throws IOException {
    return new FakeDaemon(folder.resolve("workspace"), status);
  }
}
