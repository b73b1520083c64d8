package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What code finds around it, and what it can do to it without harm to anything after it. */
@Tag("slow")
class SurroundingsTest {
  @TempDir static Path folder;
  private static Trial trial;

  @BeforeAll
  static void open() throws InterruptedException {
    trial = new Trial(folder);
    trial.checkRightCode();
  }

  @AfterAll
  static void close() {
    trial.close();
  }

  static List<Abuse> found() {
    return List.of(
        Abuse.passes(
            "standard input is empty",
            Act.doing(
                "if (System.in.read() != -1 || System.console() != null) throw new Exception(\"input\");")),
        Abuse.fails(
            "a program that waits for a line gets none",
            Act.doing("new Scanner(System.in).nextLine();"),
            "java.util.NoSuchElementException: No line found"),
        Abuse.passes(
            "the environment has what is harmless, and no more",
            Act.doing(
                """
                Set<String> names = new TreeSet<>(System.getenv().keySet());
                names.removeAll(Set.of("PATH", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot", "COURSE_KAFKA", "COURSE_AMQP"));
                if (!names.isEmpty()) throw new Exception(names.toString());
                """)),
        Abuse.passes(
            "files without a folder go to a folder of the check's own",
            Act.doing(
                """
                Path own = Path.of(System.getProperty("java.io.tmpdir"));
                if (!Path.of("").toAbsolutePath().equals(own)) throw new Exception("elsewhere");
                Files.writeString(Path.of("tea.txt"), "tea");
                if (!Files.createTempFile("tea", "").startsWith(own)) throw new Exception("elsewhere");
                try (var files = Files.list(own)) { if (files.count() != 2) throw new Exception("others"); }
                """)));
  }

  static List<Abuse> changed() {
    return List.of(
        Abuse.passes(
            "its folder is deleted", Act.doing("Files.delete(Path.of(\"\").toAbsolutePath());")),
        Abuse.passes(
            "folders are deep, locked and linked to others",
            Act.doing(
                """
                Path deep = Path.of("").toAbsolutePath();
                for (int i = 0; i < 100; i++) deep = Files.createDirectory(deep.resolve("folder-" + i));
                Path locked = Files.createDirectory(Path.of("locked"));
                Files.writeString(locked.resolve("key"), "");
                locked.toFile().setWritable(false);
                locked.toFile().setExecutable(false);
                locked.toFile().setReadable(false);
                Files.createSymbolicLink(Path.of("loop"), Path.of("..").toAbsolutePath());
                Files.createSymbolicLink(Path.of("nowhere"), Path.of("missing"));
                """)),
        Abuse.passes(
            "no class loader for the thread",
            Act.doing("Thread.currentThread().setContextClassLoader(null);")),
        Abuse.passes(
            "another language and time zone",
            Act.doing(
                "Locale.setDefault(Locale.forLanguageTag(\"tr-TR-u-nu-deva\")); TimeZone.setDefault(TimeZone.getTimeZone(\"Asia/Kathmandu\"));")),
        Abuse.passes("no system properties", Act.doing("System.setProperties(new Properties());")),
        Abuse.passes(
            "system properties of the course",
            Act.doing(
                "System.setProperty(\"course.folder\", \"/\"); System.setProperty(\"java.io.tmpdir\", \"/\"); System.setProperty(\"course.order\", \"\");")),
        Abuse.passes(
            "no output streams",
            Act.doing("System.setOut(null); System.setErr(null); System.setIn(null);")),
        Abuse.passes(
            "handlers for what nobody catches",
            Act.doing(
                "Thread.setDefaultUncaughtExceptionHandler((t, e) -> { throw new Error(); }); new Thread(() -> { throw new Error(); }).start();")));
  }

  @ParameterizedTest
  @MethodSource({"found", "changed"})
  void isOfNoConsequence(Abuse abuse) throws InterruptedException {
    abuse.prove(trial);
  }

  /** A limit of what a check can do: it is a process of the learner's, with their rights. */
  @Test
  void aFileThatIsWrittenElsewhereStaysThere() throws Exception {
    Path elsewhere = folder.resolve("elsewhere.txt");
    Verdict verdict =
        trial.verdict(Act.doing("Files.writeString(Path.of(\"" + elsewhere + "\"), \"tea\");"), 5);

    assertThat(verdict.passed()).isTrue();
    assertThat(Files.readString(elsewhere)).isEqualTo("tea");
  }
}
