package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
  private static final String BUS = "first-bus/src/main/java/demo/firstbus/Bus.java";

  @TempDir Path temp;
  private Folder course;
  private Folder workspace;

  @BeforeEach
  void firstUpdate() {
    course =
        new Folder(temp.resolve("course"))
            .withChapter("01-a", "first-bus", "two")
            .withExercise("first-bus", "one")
            .withExercise("two", "x");
    workspace = new Folder(temp.resolve("workspace"));
    update();
  }

  @Test
  void isAPlainMavenProject() {
    assertThat(workspace.files().keySet())
        .filteredOn(path -> !path.startsWith(".course/"))
        .containsExactly(
            ".mvn/maven.config",
            "first-bus/pom.xml",
            BUS,
            "first-bus/src/test/java/demo/firstbus/BusTest.java",
            "kit/pom.xml",
            "kit/src/main/java/demo/kit/Promise.java",
            "pom.xml",
            "two/pom.xml",
            "two/src/main/java/demo/two/Bus.java",
            "two/src/test/java/demo/two/BusTest.java");
    assertThat(workspace.read(BUS)).isEqualTo("class Bus {\none\n}\n");
    assertThat(workspace.read("pom.xml"))
        .contains(
            """
              <packaging>pom</packaging>
              <modules>
                <module>kit</module>
                <module>first-bus</module>
                <module>two</module>
              </modules>
              <properties>
            """);
    assertThat(afterParent("first-bus"))
        .isEqualTo(
            """

              <artifactId>first-bus</artifactId>
              <dependencies>
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <scope>test</scope>
                </dependency>
                <dependency>
                  <groupId>workspace</groupId>
                  <artifactId>kit</artifactId>
                  <version>1</version>
                  <scope>test</scope>
                </dependency>
              </dependencies>
            </project>
            """);
    assertThat(afterParent("kit"))
        .isEqualTo(
            """

              <artifactId>kit</artifactId>
              <dependencies>
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <scope>compile</scope>
                </dependency>
              </dependencies>
            </project>
            """);
  }

  @Test
  void testsRunWithTheJunitOfThisProject() throws IOException {
    Matcher version =
        Pattern.compile("<junit.version>([^<]+)</junit.version>")
            .matcher(Files.readString(Path.of("../pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(workspace.read("pom.xml"))
        .containsPattern(
            "<artifactId>junit-bom</artifactId>\\s*<version>"
                + Pattern.quote(version.group(1))
                + "</version>");
  }

  @Test
  void pluginsAreThoseOfThisProjectSoThatTheyAreThereOffline() throws IOException {
    Pattern plugin =
        Pattern.compile("<artifactId>(maven-\\w+-plugin)</artifactId>\\s*<version>([^<]+)<");
    Set<String> ours = new TreeSet<>(plugins(plugin, Files.readString(Path.of("../pom.xml"))));
    assertThat(plugins(plugin, workspace.read("pom.xml"))).hasSize(3).isSubsetOf(ours);
  }

  private static List<String> plugins(Pattern plugin, String pom) {
    return plugin.matcher(pom).results().map(m -> m.group(1) + " " + m.group(2)).toList();
  }

  @Test
  void aSecondUpdateWritesNothing() throws IOException {
    FileTime past = FileTime.fromMillis(1_000_000);
    TreeMap<String, String> before = workspace.files();
    for (String path : before.keySet()) {
      Files.setLastModifiedTime(workspace.root().resolve(path), past);
    }
    update();
    assertThat(workspace.files()).isEqualTo(before);
    for (String path : before.keySet()) {
      assertThat(Files.getLastModifiedTime(workspace.root().resolve(path)))
          .as(path)
          .isEqualTo(past);
    }
  }

  @Test
  void anUntouchedFileIsRenewedAgainAndAgain() {
    for (String text : new String[] {"two", "three", "four"}) {
      course.withExercise("first-bus", text);
      update();
      assertThat(workspace.read(BUS)).isEqualTo("class Bus {\n" + text + "\n}\n");
    }
  }

  @Test
  void aFileThatTheCourseRenamedGoesUnlessItWasTouched() throws IOException {
    String test = "first-bus/src/test/java/demo/firstbus/BusTest.java";
    workspace.with(test, "my own checks\n");
    Path sources = course.root().resolve("exercises/src");
    Files.delete(sources.resolve("main/java/demo/firstbus/Bus.java"));
    Files.delete(sources.resolve("test/java/demo/firstbus/BusTest.java"));
    course
        .with("exercises/src/main/java/demo/firstbus/Renamed.java", "class Renamed {}\n")
        .with("exercises/src/test/java/demo/firstbus/RenamedTest.java", "class RenamedTest {}\n");
    update();
    update();
    assertThat(workspace.files().keySet())
        .filteredOn(path -> path.startsWith("first-bus/src"))
        .containsExactly(
            "first-bus/src/main/java/demo/firstbus/Renamed.java",
            test,
            "first-bus/src/test/java/demo/firstbus/RenamedTest.java");
    assertThat(workspace.read(test)).isEqualTo("my own checks\n");
  }

  @Test
  void otherLineEndsAreNoTouch() throws IOException {
    workspace.with(BUS, "class Bus {\r\none\r\n}\r\n");
    course.withExercise("first-bus", "two");
    update();
    assertThat(Files.readString(workspace.root().resolve(BUS))).isEqualTo("class Bus {\ntwo\n}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my work\n", "", "class Bus {\none\n}", "\u00e9"})
  void aTouchedFileIsNeverOverwritten(String text) {
    workspace.with(BUS, text);
    update();
    course.withExercise("first-bus", "two");
    update();
    update();
    assertThat(workspace.root().resolve(BUS))
        .hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileOfTheLearnersOwnStays() {
    String own = "first-bus/src/main/java/demo/firstbus/Own.java";
    workspace.with(own, "class Own {}");
    course.withExercise("first-bus", "two");
    update();
    assertThat(workspace.read(own)).isEqualTo("class Own {}");
  }

  @Test
  void workThatIsTakenBackCountsAsUntouchedAgain() {
    workspace.with(BUS, "my work\n");
    update();
    workspace.with(BUS, "class Bus {\none\n}\n");
    course.withExercise("first-bus", "two");
    update();
    assertThat(workspace.read(BUS)).contains("two");
  }

  @Test
  void aDeletedFileComesBack() throws IOException {
    TreeMap<String, String> before = workspace.files();
    for (String path : before.keySet()) {
      Files.delete(workspace.root().resolve(path));
      update();
      assertThat(workspace.files()).as(path).isEqualTo(before);
    }
  }

  /** The files of an update are written one by one; a kill leaves the old or the new of each. */
  @Test
  void anUpdateThatWasKilledAtAnyMomentIsMadeWholeByTheNext() throws IOException {
    TreeMap<String, String> old = workspace.files();
    course.withExercise("first-bus", "two").withExercise("two", "y");
    update();
    TreeMap<String, String> renewed = workspace.files();
    for (String path : renewed.keySet()) {
      if (!renewed.get(path).equals(old.get(path))) {
        FolderTree.delete(workspace.root());
        // The order of writing: the file, then what is remembered of it.
        old.forEach(workspace::with);
        String file = path.replace(".course/given/", "");
        workspace.with(file, renewed.get(file)).with(file + ".4711", "half");
        update();
        Files.delete(workspace.root().resolve(file + ".4711"));
        assertThat(workspace.files()).as(path).isEqualTo(renewed);
        course.withExercise("first-bus", "three");
        update();
        assertThat(workspace.read(BUS)).contains("three");
        course.withExercise("first-bus", "two");
      }
    }
  }

  @Test
  void whatWasGivenIsKnownAgainWhenItsRecordIsLost() {
    FolderTree.delete(workspace.root().resolve(".course"));
    update();
    course.withExercise("first-bus", "two");
    update();
    assertThat(workspace.read(BUS)).contains("two");
  }

  @Test
  void submissionIsEveryJavaFileOfTheLearner() {
    workspace
        .with("first-bus/src/main/java/demo/firstbus/Own.java", "class Own {}\r\n")
        .with("first-bus/src/main/java/demo/firstbus/notes.txt", "notes");
    Workspace place = new Workspace(workspace.root());
    Exercise exercise = open().exercise("first-bus").orElseThrow();
    assertThat(place.submission(exercise))
        .extracting(SourceFile::className, SourceFile::text)
        .containsExactly(
            tuple("demo.firstbus.Bus", "class Bus {\none\n}\n"),
            tuple("demo.firstbus.Own", "class Own {}\n"));
    assertThat(place.editedFiles(exercise)).containsExactly(workspace.root().resolve(BUS));
    assertThat(new Workspace(temp.resolve("none")).submission(exercise)).isEmpty();
  }

  @Test
  void aFolderThatCanNotBeWrittenIsTold() {
    workspace.with("file", "no folder");
    Workspace below = new Workspace(workspace.root().resolve("file/workspace"));
    assertThatThrownBy(() -> below.update(open())).isInstanceOf(UncheckedIOException.class);
  }

  private void update() {
    new Workspace(workspace.root()).update(open());
  }

  private Course open() {
    return Course.open(course.root());
  }

  private String afterParent(String module) {
    String pom = workspace.read(module + "/pom.xml");
    return pom.substring(pom.indexOf("</parent>") + "</parent>".length());
  }
}
