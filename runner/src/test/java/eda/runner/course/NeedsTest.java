package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises that need jars and brokers. */
class NeedsTest {
  private static final String KIT = "src/test/java/demo/kit/";
  private static final String POM =
      "<project><dependencies><dependency>@</dependency></dependencies></project>";

  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void twoExercisesOfWhichOneNeedsABroker() {
    folder =
        new Folder(temporary.resolve("course"))
            .withChapter("01-first", "plain", "live")
            .withExercise("plain", "x")
            .withExercise("live", "y")
            .with("exercises/libraries/amqp/pom.xml", POM)
            .with("exercises/libraries/kafka/pom.xml", POM)
            .with("exercises/" + KIT + "amqp/RabbitBox.java", "class RabbitBox {}\n")
            .with("exercises/" + KIT + "kafka/KafkaBox.java", "class KafkaBox {}\n");
    needing("needs: amqp\nbroker: kafka, amqp\n");
  }

  @Test
  void comeFromTheTask() {
    Exercise live = exercise("live");
    assertThat(live.needs().libraries()).extracting(Library::name).containsExactly("amqp");
    assertThat(live.needs().brokers()).containsExactly(BrokerKind.AMQP, BrokerKind.KAFKA);
    assertThat(exercise("plain").needs()).isEqualTo(Needs.NONE);
    assertThat(Needs.of(Course.open(folder.root()).exercises())).isEqualTo(live.needs());
    assertThat(Course.open(folder.root()).problems()).isEmpty();
  }

  @Test
  void anUnknownBrokerIsAProblemThatNamesTheNearest() {
    needing("broker: amq\n");
    assertThat(problem()).isEqualTo("broker: names amq, which the course has no broker for; did you mean `amqp`?");
    needing("broker: carrier-pigeon\n");
    assertThat(problem())
        .isEqualTo(
            "broker: names carrier-pigeon, which the course has no broker for; there are: amqp, kafka");
    assertThat(exercise("live").needs().brokers()).isEmpty();
  }

  @Test
  void aPartOfTheKitBelongsToTheLibraryOfItsName() {
    assertThat(names(exercise("plain").sources().kit())).containsExactly("Promise.java");
    assertThat(names(exercise("live").sources().kit()))
        .containsExactly("Promise.java", "RabbitBox.java");
  }

  @Test
  void theWorkspaceHasThatPartWhereItsLibraryIs() throws IOException {
    Path workspace = temporary.resolve("workspace");
    new Workspace(workspace).update(Course.open(folder.root()));
    assertThat(workspace.resolve("kit/src/main/java/demo/kit/Promise.java")).exists();
    assertThat(workspace.resolve("kit/src/main/java/demo/kit/amqp")).doesNotExist();
    assertThat(workspace.resolve("live/" + KIT + "amqp/RabbitBox.java")).exists();
    assertThat(workspace.resolve("live/" + KIT + "kafka")).doesNotExist();
    assertThat(workspace.resolve("plain/" + KIT)).doesNotExist();

    needing("needs: kafka\n");
    new Workspace(workspace).update(Course.open(folder.root()));
    assertThat(workspace.resolve("live/" + KIT + "amqp/RabbitBox.java")).doesNotExist();
    assertThat(Files.readString(workspace.resolve("live/" + KIT + "kafka/KafkaBox.java")))
        .isEqualTo("class KafkaBox {}\n");
  }

  private void needing(String lines) {
    folder.with(
        "exercises/tasks/live/task.md", "---\ntitle: Live\nedit: Bus.java\n" + lines + "---\nDo.\n");
  }

  private Exercise exercise(String name) {
    return Course.open(folder.root()).exercise(name).orElseThrow();
  }

  private String problem() {
    List<Problem> problems = Course.open(folder.root()).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).message();
  }

  private static List<String> names(List<SourceFile> files) {
    return files.stream().map(SourceFile::fileName).toList();
  }
}
