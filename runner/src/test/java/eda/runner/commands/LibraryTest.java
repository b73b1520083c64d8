package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An exercise whose library is a jar made here: Maven is asked for it as for any other, and needs
 * no network.
 */
@Tag("slow")
class LibraryTest {
  private static final Path WRAPPER = Path.of("../mvnw").toAbsolutePath().normalize();
  private static final Path WINDOWS_WRAPPER = WRAPPER.resolveSibling("mvnw.cmd");

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>test</groupId>
        <artifactId>tea</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <dependencies>
          <dependency>
            <groupId>test</groupId>
            <artifactId>leaves</artifactId>
            <version>2</version>
            <scope>system</scope>
            <systemPath>${project.basedir}/leaves.jar</systemPath>
          </dependency>
        </dependencies>
      </project>
      """;

  private static final String USING_IT =
      """
      package tiny.addup;

      import java.util.List;

      final class Sum {
        static int of(List<Integer> numbers) {
          return numbers.isEmpty() ? 0 : leaves.Leaf.weight();
        }
      }
      """;

  @TempDir Path folder;
  private Run run;

  @BeforeEach
  void anExerciseNeedsTea() throws IOException {
    run = Run.tiny(folder).with("COLUMNS", "300");
    run.write("home/mvnw", "exec sh " + WRAPPER + " \"$@\"\n");
    run.write("home/mvnw.cmd", "@call " + WINDOWS_WRAPPER + " %*\r\n");
    run.write("home/exercises/libraries/tea/pom.xml", POM);
    needs("tea");
  }

  @Test
  void itsClassesAreThereWhenItIsCompiledAndWhenItRuns() throws IOException {
    makeJar();
    run.write("workspace/add-up/src/main/java/tiny/addup/Sum.java", USING_IT);
    Outcome first = run.course("check", "add-up");
    assertThat(first.out()).startsWith("✓ add-up passed");
    assertThat(first.code()).isZero();
    assertThat(first.err()).isEqualTo("Looking for the library tea with Maven, once …\n");

    Outcome second = run.course("check", "--all", "--json");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("\"exercise\" : \"echo\"", "\"exercise\" : \"add-up\"");
    assertThat(Files.readString(folder.resolve("workspace/add-up/pom.xml")))
        .contains(
            """
                <dependency>
                  <groupId>test</groupId>
                  <artifactId>leaves</artifactId>
                  <version>2</version>
            """);
    assertThat(Files.readString(folder.resolve("workspace/echo/pom.xml"))).doesNotContain("leaves");
  }

  @Test
  void withoutItTheOthersAreCheckedAndChaptersAreRead() {
    Outcome outcome = run.course("check", "add-up");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(
            """
            Looking for the library tea with Maven, once …
            It is not on this machine; fetching it from the network …
            HOME/exercises/libraries/tea/pom.xml: the library tea is not on this machine and can't be fetched (\
            """)
        .contains("leaves")
        .endsWith(
            "). Exercises and snippets that need it can't be run without. Connect to the network and try again,"
                + " or go on with another exercise; chapters and quizzes work without it\n");
    Outcome all = run.course("check", "--all", "--json");
    assertThat(all.code()).isEqualTo(3);
    assertThat(all.out()).contains("\"exercise\" : \"echo\"").doesNotContain("add-up");
    assertThat(run.course("check", "--all").out())
        .contains("Not checked, since a library or a broker is missing: add-up\n");
    assertThat(run.course("read", "1").code()).isZero();
  }

  @Test
  void doctorSaysWhatIsThere() throws IOException {
    Outcome missing = run.course("doctor");
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.out()).contains("✗ library tea: the library tea is not on this machine");
    makeJar();
    Outcome there = run.course("doctor");
    assertThat(there.code()).isZero();
    assertThat(there.out()).contains("✓ library tea: jars 1\n");
  }

  @Test
  void anotherVersionInThePomIsLookedForAnew() throws IOException {
    makeJar();
    run.course("doctor");
    assertThat(run.course("doctor").err()).isEmpty();
    run.write("home/exercises/libraries/tea/pom.xml", POM.replace("<version>2<", "<version>3<"));
    assertThat(run.course("doctor").err()).startsWith("Looking for the library tea");
    Files.delete(jar());
    assertThat(run.course("doctor").code()).isEqualTo(3);
  }

  @Test
  @Timeout(60)
  void watchTellsThatItIsMissingAndGoesOn() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    FutureTask<Integer> watching = new FutureTask<>(() -> watch(told));
    Thread thread = new Thread(watching, "watch");
    thread.start();
    assertThat(told.take()).isEqualTo("Looking for the library tea with Maven, once …");
    assertThat(told.take()).startsWith("It is not on this machine");
    assertThat(told.take()).contains("the library tea is not on this machine");
    assertThat(watching.isDone()).isFalse();
    thread.interrupt();
    assertThat(watching.get()).isEqualTo(ExitCode.INTERRUPTED);
  }

  @Test
  void anUnknownNameIsAFinding() throws IOException {
    needs("tee");
    String fault =
        "needs: names the library tee, but libraries/ beside tasks/ has no such folder with a pom.xml";
    assertThat(run.course("verify", "add-up").out()).contains(fault + "; did you mean `tea`?");
    assertThat(run.course("lint", folder.resolve("home").toString()).out()).contains(fault);
    needs("../tea");
    assertThat(run.course("lint", folder.resolve("home").toString()).out())
        .contains("needs: names the library ../tea");
  }

  /** Watches, and hands on each line that it tells on standard error. */
  private int watch(BlockingQueue<String> told) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    PrintStream err =
        new PrintStream(nowhere, true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            told.add(line);
          }
        };
    Io io = new Io(new BufferedReader(new StringReader("")), nowhere, err, run.env(), Io.Tty.NONE);
    Program program = new Program(run.home(), "1.2", Clock.systemUTC());
    return new Commands(program, io).run(List.of("watch", "add-up"));
  }

  private void needs(String name) throws IOException {
    Path task = folder.resolve("home/exercises/tasks/add-up/task.md");
    String text = Files.readString(task).replaceAll("needs: .*\n", "");
    Files.writeString(task, text.replace("stars: 2\n", "stars: 2\nneeds: " + name + "\n"));
  }

  private Path jar() {
    return folder.resolve("home/exercises/libraries/tea/leaves.jar");
  }

  private void makeJar() throws IOException {
    Path source =
        run.write(
            "leaf/leaves/Leaf.java",
            "package leaves; public class Leaf { public static int weight() { return 6; } }");
    ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
    try (OutputStream out = Files.newOutputStream(jar());
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("leaves/Leaf.class"));
      entries.write(Files.readAllBytes(source.resolveSibling("Leaf.class")));
    }
  }
}
