package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Verdict.CompileError;
import eda.runner.course.Exercise;
import eda.runner.course.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a saved file may look like, and what the learner is told about it. */
@Tag("slow")
class SourceFaultsTest {
  private static final String RIGHT = Act.RIGHT.text();

  @TempDir static Path folder;
  private static Trial trial;
  private static Workspace workspace;
  private static Exercise exercise;
  private static Path file;

  @BeforeAll
  static void open() throws InterruptedException {
    trial = new Trial(folder);
    exercise = trial.exercise(5);
    workspace = new Workspace(folder.resolve("workspace"));
    file = workspace.mainFolder(exercise).resolve("trial/act/Act.java");
    trial.checkRightCode();
  }

  @AfterAll
  static void close() {
    trial.close();
  }

  @BeforeEach
  void saveRightCode() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, RIGHT);
  }

  @Test
  void anotherPackageIsNamedWithItsLine() throws Exception {
    assertThat(
            firstError("// mine\n" + RIGHT.replace("package trial.act;", "package trial.other;")))
        .isEqualTo(
            new CompileError(
                file,
                2,
                1,
                "the package is not that of the exercise, so the tests don't find the class: this line has to be `package trial.act;`",
                "package trial.other;"));
  }

  @Test
  void aFileWithoutItsClassIsNamed() throws Exception {
    String without =
        "Act.java holds no class Act, which the tests use: the file is empty or the class has another name";
    for (String text :
        new String[] {
          "package trial.act;\n", "package trial.act;\n// class to come\nclass Action { }\n"
        }) {
      CompileError error = firstError(text);
      assertThat(error.message()).isEqualTo(without);
      assertThat(error.path()).isEqualTo(file);
    }
  }

  @Test
  void anEmptyFileIsNamed() throws Exception {
    CompileError error = firstError("");

    assertThat(error.message()).endsWith("this line has to be `package trial.act;`");
    assertThat(error.line()).isEqualTo(1);
  }

  @Test
  void aMissingFileIsNamedWithTheWayBack() throws Exception {
    Files.delete(file);
    Verdict verdict = verdict();

    assertThat(verdict).isInstanceOf(Verdict.DoesNotCompile.class);
    assertThat(Trial.text(verdict))
        .isEqualTo(
            "Act.java is missing, and the tests use it: `./course reset act` brings the exercise's files back");
  }

  @Test
  void aSecondClassInAFileIsFineAndItsLinesAreTheLearners() throws Exception {
    save(
        RIGHT.replace("\"right\"", "Other.result()")
            + "class Other { static String result() { throw new IllegalStateException(); } }\n");
    TestReport failed = ((Verdict.Failed) verdict()).first();

    assertThat(failed.file()).isEqualTo("Act.java");
    assertThat(failed.line()).isEqualTo((int) RIGHT.lines().count() + 1);
  }

  @Test
  void aSecondPublicClassDoesNotCompile() throws Exception {
    assertThat(firstError(RIGHT + "public class Other { }\n").message())
        .isEqualTo("class Other is public, should be declared in a file named Other.java");
  }

  @Test
  void theSameClassTwiceDoesNotCompile() throws Exception {
    Files.writeString(file.resolveSibling("Copy.java"), RIGHT.replace("public class", "class"));
    try {
      assertThat(Trial.text(verdict())).isEqualTo("duplicate class: Act");
    } finally {
      Files.delete(file.resolveSibling("Copy.java"));
    }
  }

  @Test
  void aByteOrderMarkAndOtherLineEndsAreFine() throws Exception {
    save("\uFEFF" + RIGHT.replace("\n", "\r\n"));
    assertThat(verdict().passed()).isTrue();
    save(RIGHT.replace("\n", "\r"));
    assertThat(verdict().passed()).isTrue();
  }

  @Test
  void aPlaceIsRightWithOtherLineEnds() throws Exception {
    CompileError error = firstError(RIGHT.replace("return", "retrun").replace("\n", "\r\n"));

    assertThat(error.line()).isEqualTo(lineOf("return"));
    assertThat(error.source()).isEqualTo("    retrun \"right\";");
  }

  @Test
  void anErrorInTheLastLineHasItsPlaceAlsoWithoutALineEnd() throws Exception {
    CompileError error = firstError(RIGHT.strip() + ")");

    assertThat(error.message()).isEqualTo("class, interface, enum, or record expected");
    assertThat(error.line()).isEqualTo((int) RIGHT.strip().lines().count());
    assertThat(error.column()).isEqualTo(2);
    assertThat(error.source()).isEqualTo("})");
  }

  @Test
  void bytesThatAreNoTextDoNotCompile() throws Exception {
    Files.write(file, new byte[] {0, (byte) 0xff, (byte) 0xfe, '\\', 'u', '0'});

    assertThat(verdict()).isInstanceOf(Verdict.DoesNotCompile.class);
  }

  @Test
  void textInAnotherEncodingStillCompiles() throws Exception {
    Files.write(file, ("// t\u00e9\n" + RIGHT).getBytes(StandardCharsets.ISO_8859_1));

    assertThat(verdict().passed()).isTrue();
  }

  @Test
  void codeThatIsNestedTooDeepForTheCompilerIsToldAsSuch() throws Exception {
    String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);

    assertThat(firstError(RIGHT.replace("\"right\"", "\"\" + " + deep)).message())
        .contains("nested");
  }

  @Test
  void aFileThatVanishesDuringTheRunChangesNothingInIt() throws Exception {
    save(Act.doing("Files.delete(Path.of(\"" + file + "\"));").text());
    assertThat(verdict().passed()).isTrue();
    assertThat(file).doesNotExist();
    assertThat(Trial.text(verdict())).startsWith("Act.java is missing");
  }

  private static CompileError firstError(String text) throws Exception {
    save(text);
    return ((Verdict.DoesNotCompile) verdict()).errors().get(0);
  }

  private static void save(String text) throws IOException {
    Files.writeString(file, text);
  }

  private static Verdict verdict() throws InterruptedException {
    return trial.verdict(Submission.of(workspace, exercise));
  }

  private static int lineOf(String word) {
    return (int) RIGHT.substring(0, RIGHT.indexOf(word)).lines().count();
  }
}
