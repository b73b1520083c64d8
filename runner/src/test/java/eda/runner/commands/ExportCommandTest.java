package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.Io;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final String LEAVES =
      """
      {{< quizdown >}}

      ### Which tree? {#tree}

      > **Hint:** Think of acorns.

      - [x] Oak
      - [ ] Ash

      {{< /quizdown >}}
      """;
  private static final String ROOTS =
      """
      {{< quizdown >}}

      ### How deep? {#deep}

      - [=] 3

      {{< /quizdown >}}
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String in = "";

  @BeforeEach
  void makeCourse() throws IOException {
    page("lessons/01-leaves/lesson.md", "# Leaves\n\n## Check\n\n" + LEAVES);
    page("lessons/02-roots/lesson.md", "# Roots\n\n" + ROOTS);
    page("lessons/03-bark/lesson.md", "# Bark\n\nNothing to ask.\n");
    page("pages/b.md", ROOTS);
    page("pages/deep/a.md", "## Own title\n\n" + LEAVES);
    page("pages/.git/c.md", LEAVES);
  }

  @Test
  void aChapterGoesToStandardOutputAndLossesToStandardError() {
    assertThat(run("export", "gift", "1")).isZero();
    assertThat(told(out))
        .isEqualTo(
            """
            $CATEGORY: $course$/top/Leaves

            // [id:tree]
            ::Which tree?::[markdown]Which tree?{
            \t=Oak
            \t~Ash
            }

            """);
    assertThat(told(err)).isEqualTo("tree: the hint is lost\n");
  }

  @Test
  void allChaptersAreExportedIfNoneIsNamed() {
    assertThat(run("export", "gift")).isZero();
    assertThat(told(out)).contains("/top/Leaves\n", "[id:tree]", "/top/Roots\n", "[id:deep]");
  }

  @Test
  void aFolderMeansThePagesBelowItThatAreNotHidden() {
    assertThat(run("export", "quizdown", folder.resolve("pages").toString())).isZero();
    assertThat(told(out)).isEqualTo("## b\n\n" + ROOTS + "\n## Own title\n\n" + LEAVES);
  }

  @Test
  void binaryFormatsNeedAFile() throws IOException {
    assertThat(run("export", "qti", "1")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(told(out)).isEmpty();
    assertThat(told(err)).contains("--output FILE");
    Path file = folder.resolve("new/quiz.zip");
    assertThat(run("export", "qti", "1", "2", "--output", file.toString())).isZero();
    assertThat(told(out)).isEmpty();
    try (ZipFile zip = new ZipFile(file.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      assertThat(entries.map(ZipEntry::getName))
          .containsExactly("imsmanifest.xml", "items/q0001.xml", "items/q0002.xml");
    }
  }

  @Test
  void textGoesToAFileToo() throws IOException {
    Path file = folder.resolve("quiz.xml");
    assertThat(run("export", "moodle", "2", "--output", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    assertThat(told(out)).isEmpty();
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() {
    assertThat(run("export", "moodel")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(told(err)).isEqualTo("There is no format `moodel`: did you mean `moodle`?\n");
    assertThat(run("export", "json", "--from", "gifts", "x")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(told(err)).isEqualTo("There is no source `gifts`: did you mean `gift`?\n");
    assertThat(run("export", "json", "leafs")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(told(err))
        .isEqualTo("There is no chapter or file `leafs`: did you mean `leaves`?\n");
    assertThat(run("export")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(told(err)).contains("FORMAT");
  }

  @Test
  void aPageWithoutAQuizIsTold() {
    assertThat(run("export", "json", "3")).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(told(err)).isEqualTo("There is no quiz to export in 3.\n");
  }

  @Test
  void aForeignFileBecomesQuizdown() {
    Path bank = page("bank.gift", "Which? {=Oak ~Ash}\n\nBroken {\n");
    assertThat(run("export", "quizdown", "--from", "gift", bank.toString())).isZero();
    assertThat(told(out))
        .isEqualTo(
            """
            {{< quizdown >}}

            ### Which?

            - [x] Oak
            - [ ] Ash

            {{< /quizdown >}}
            """);
    assertThat(told(err)).startsWith(bank + ":3:1: The braces");
  }

  @Test
  void aForeignFileMayComeFromStandardInput() {
    in =
        "[[questions]]\ntype = \"ShortAnswer\"\nprompt.prompt = \"Why?\"\nanswer.answer = \"so\"\n";
    assertThat(run("export", "gift", "--from", "mdbook", "-")).isZero();
    assertThat(told(out)).contains("[markdown]Why?{\n\t=so\n}");
    assertThat(run("export", "gift", "--from", "mdbook")).isEqualTo(ExitCode.WRONG_USAGE);
  }

  private Path page(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(String... args) {
    Io io =
        new Io(
            new BufferedReader(new StringReader(in)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("COURSE_WORKSPACE", folder.resolve("work").toString()),
            Io.Tty.NONE);
    return new Commands(new Program(folder, "test", Clock.systemUTC()), io).run(List.of(args));
  }

  /** What was written since the last look, with line ends as everywhere. */
  private static String told(ByteArrayOutputStream stream) {
    String text = stream.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    stream.reset();
    return text;
  }
}
