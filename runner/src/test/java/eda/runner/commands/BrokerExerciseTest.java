package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.broker.Brokers;
import eda.runner.broker.CourseBrokers;
import eda.runner.commands.Run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An exercise that talks to a real broker, in a course from elsewhere. */
@Tag("slow")
@Timeout(300)
class BrokerExerciseTest {
  private static final String TEST =
      """
      package tiny.addup;

      import static org.junit.jupiter.api.Assertions.assertEquals;

      import com.rabbitmq.client.Connection;
      import com.rabbitmq.client.ConnectionFactory;
      import java.util.List;
      import org.junit.jupiter.api.Test;

      class SumTest {
        @Test
        void theBrokerIsThere() throws Exception {
          ConnectionFactory factory = new ConnectionFactory();
          factory.setUri(System.getProperty("course.amqp"));
          try (Connection connection = factory.newConnection()) {
            assertEquals(true, connection.isOpen());
          }
          assertEquals(6, Sum.of(List.of(1, 2, 3)), "promised: every number counts");
        }
      }
      """;

  private static final String SNIPPETS =
      """

      ```java snippet S1.1 predict
      import com.rabbitmq.client.ConnectionFactory;
      var factory = new ConnectionFactory();
      factory.setUri(System.getProperty("course.amqp"));
      System.out.println(factory.newConnection().isOpen());
      ```

      ```output
      true
      ```
      """;

  @TempDir Path folder;
  private Run run;
  private Brokers brokers;

  @BeforeEach
  void addUpTalksToABroker() throws IOException {
    Run tiny = Run.tiny(folder);
    Path course = folder.resolve("home");
    Path library = course.resolve("exercises/libraries/amqp/pom.xml");
    Files.createDirectories(library.getParent());
    Files.copy(CourseBrokers.REPOSITORY.resolve("exercises/libraries/amqp/pom.xml"), library);
    Path task = course.resolve("exercises/tasks/add-up/task.md");
    Files.writeString(
        task,
        Files.readString(task)
            .replace("stars: 2\n", "stars: 2\nneeds: amqp\nbroker: amqp\nstarter: every number\n"));
    tiny.write("home/exercises/src/test/java/tiny/addup/SumTest.java", TEST);
    Path page = course.resolve("lessons/01-notes/lesson.md");
    Files.writeString(page, Files.readString(page).replace("{{< quizdown >}}", SNIPPETS + "\n{{< quizdown >}}"));
    run =
        new Run(folder, CourseBrokers.REPOSITORY, "", tiny.env(), tiny.tty())
            .with("COURSE_HOME", course.toString())
            .with("COLUMNS", "200");
    brokers = CourseBrokers.in(folder.resolve("workspace/.course/broker"));
  }

  @AfterEach
  void end() {
    CourseBrokers.end(brokers);
  }

  @Test
  void isCheckedPredictedAndProved() {
    Outcome starter = run.course("check", "add-up", "--trust");
    assertThat(starter.out()).contains("promised: every number counts");
    assertThat(starter.code()).isEqualTo(1);

    Outcome predicted = run.typing("true\n\n").course("play", "1", "--predict");
    assertThat(predicted.out()).contains("It prints:\n│ true\n", "✓");

    Outcome proved = run.course("verify", "1", "--json");
    assertThat(proved.out()).doesNotContain("S1.1", "the solution doesn't pass", "the starter");

    Outcome doctor = run.course("doctor");
    assertThat(doctor.out())
        .containsPattern("✓ library amqp: jars \\d+\n")
        .containsPattern("✓ library broker: jars \\d+\n")
        .containsPattern("· process of the brokers: (running, amqp at amqp://127|not running)");
  }

  @Test
  void aBrokerFromElsewhereThatIsNotThereIsToldAndReadingWorks() {
    Run nowhere = run.with("COURSE_AMQP", "amqp://guest:secret@127.0.0.1:1/");
    Outcome checked = nowhere.course("check", "add-up", "--trust");
    assertThat(checked.code()).isEqualTo(3);
    assertThat(checked.err())
        .contains("COURSE_AMQP: no broker answers at 127.0.0.1:1 (")
        .contains("unset COURSE_AMQP: then the course uses a broker of its own\n")
        .doesNotContain("secret");
    assertThat(nowhere.course("check", "--all", "--json").out())
        .contains("\"exercise\" : \"echo\"")
        .doesNotContain("add-up");
    assertThat(nowhere.course("read", "1").code()).isZero();
    assertThat(nowhere.course("doctor").out())
        .contains("✗ COURSE_AMQP names amqp://127.0.0.1:1/: no broker answers at 127.0.0.1:1");
    assertThat(nowhere.course("play", "1", "S1.1").err()).contains("COURSE_AMQP: no broker answers");
    assertThat(folder.resolve("workspace/.course/broker/address")).doesNotExist();
  }
}
