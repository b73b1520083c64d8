package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.commands.Run.Outcome;
import eda.runner.screen.Io;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts worker JVMs, so each test proves several things. */
class CheckCommandTest {
  @TempDir Path folder;

  @Test
  void aStarterIsNotThereYetAndASolutionIs() throws IOException {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    Outcome starter = run.course("check", "add-up");
    assertThat(starter)
        .isEqualTo(
            new Outcome(
                1,
                """
                ✗ add-up is not there yet  1 of 2 tests failed

                ✗ every number counts

                  promised: every number counts

                  expected: 6
                  actual:   0

                ✓ no numbers give zero

                Your file: DIR/workspace/add-up/src/main/java/tiny/addup/Sum.java
                A hint:    ./course hint add-up
                """,
                ""));
    Files.writeString(
        run.sum(),
        Files.readString(run.sum()).replace("0", "numbers.stream().mapToInt(n -> n).sum()"));
    Outcome passed = run.course("check", "add-up");
    assertThat(passed.code()).isZero();
    assertThat(passed.out().replaceFirst("in \\d+ ms", "in N ms"))
        .isEqualTo(
            """
            ✓ add-up passed  2 tests in N ms
            ✓ no numbers give zero
            ✓ every number counts

            The rule that holds now: no number is left out.

            Next: read chapter 1, Notes on the wall
              ./course read 1
            """);
    assertThat(run.journal()).hasSize(2);
    assertThat(run.journal().get(1)).contains("\"passed\"");
  }

  @Test
  void jsonKeepsItsShape() {
    Run run = Run.tiny(folder);
    run.course("diff", "echo", "--starter");
    run.write(
        "workspace/add-up/src/main/java/tiny/addup/Sum.java", "package tiny.addup; class Sum {");
    Outcome outcome = run.course("check", "--all", "--json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    JsonNode all = JsonMapper.shared().readTree(outcome.out());
    assertThat(all.isArray()).isTrue();
    assertThat(all.size()).isEqualTo(2);
    JsonNode broken = all.path(0);
    assertThat(broken.propertyNames()).contains("exercise", "status", "millis", "tests", "errors");
    assertThat(broken.path("status").asString()).isEqualTo("does-not-compile");
    assertThat(broken.path("tests").isEmpty()).isTrue();
    assertThat(broken.path("errors").path(0).path("line").asInt()).isEqualTo(1);
    assertThat(broken.path("errors").path(0).path("code").asString())
        .isEqualTo("compiler.err.premature.eof");
    assertThat(broken.path("errors").path(0).path("help").asString()).contains("brace }");
    JsonNode failed = all.path(1);
    assertThat(failed.path("exercise").asString()).isEqualTo("echo");
    assertThat(failed.path("status").asString()).isEqualTo("failed");
    assertThat(failed.path("tests").path(0).propertyNames())
        .contains("name", "status", "message", "expected", "actual", "output", "file", "line");
  }

  @Test
  void whatIsCutAtFirstIsToldWhenItIsAskedFor() {
    Run run = Run.tiny(folder).with("COLUMNS", "100");
    assertThat(run.course("check", "add-up").out()).doesNotContain("all frames:", "events");
    assertThat(run.course("check", "add-up", "--full", "--drawn").out())
        .contains("\n  all frames:\n    at org.junit.jupiter.api.")
        .contains("SumTest.java:")
        .contains("\nThere are no more tests here that tell of events.\n");
  }

  @Test
  void junitXmlIsReadByAnXmlParser() throws Exception {
    Run run = Run.tiny(folder);
    run.course("diff", "echo", "--starter");
    run.write(
        "workspace/add-up/src/main/java/tiny/addup/Sum.java",
        """
        package tiny.addup;
        final class Sum {
          static int of(java.util.List<Integer> numbers) {
            throw new IllegalStateException("<one>\\n\\u001b[31m&\\ud800 two");
          }
        }
        """);
    Path report = folder.resolve("new/report.xml");
    assertThat(run.course("check", "--all", "--junit-xml", report.toString()).code()).isEqualTo(1);
    assertValid(report);
    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    Element sums = (Element) xml.getElementsByTagName("testsuite").item(0);
    assertThat(sums.getAttribute("name")).isEqualTo("add-up");
    assertThat(sums.getAttribute("tests")).isEqualTo("2");
    assertThat(sums.getAttribute("failures")).isEqualTo("2");
    assertThat(sums.getAttribute("errors")).isEqualTo("0");
    assertThat(sums.getAttribute("time")).matches("\\d+\\.\\d{3}");
    Element failure = (Element) sums.getElementsByTagName("failure").item(0);
    assertThat(failure.getTextContent()).contains("<one>\n␛[31m&");
    assertThat(failure.getAttribute("message")).contains("<one>").doesNotContain("two");
  }

  @Test
  void severalAreShownInTheirOrderAndSummedUp() throws IOException {
    Run run = Run.tiny(folder).with("COLUMNS", "300");
    Outcome starters = run.course("check", "--all");
    assertThat(starters.code()).isEqualTo(1);
    assertThat(starters.err()).isEmpty();
    assertThat(starters.out()).containsSubsequence("add-up is not there yet", "echo is not there");
    assertThat(starters.out())
        .endsWith(
            """
            0 of 2 passed. Open: add-up, echo
            Go on with the first of them:
              ./course watch add-up
            """);
    Files.writeString(
        run.sum(),
        Files.readString(run.sum()).replace("0", "numbers.stream().mapToInt(n -> n).sum()"));
    Files.writeString(
        run.workspace().resolve("echo/src/main/java/tiny/echo/Echo.java"),
        solution(run, "exercises/src/main/java/tiny/echo/Echo.java"));
    Outcome passed = run.course("check", "--all");
    assertThat(passed.code()).isZero();
    assertThat(passed.out())
        .endsWith(
            """
            All 2 exercises passed just now.

            Next: read chapter 1, Notes on the wall
              ./course read 1
            """);
    assertThat(run.journal().stream().filter(line -> line.contains("exercise-checked"))).hasSize(4);
  }

  @Test
  void onATerminalALineSaysHowFarItGotAndIsGoneAtTheEnd() {
    Run run = Run.tiny(folder).at(new Io.Tty(false, false, true, 80, 24));
    String clear = "\r\u001b[K";
    assertThat(run.course("check", "--all", "--json").err())
        .startsWith(clear + "0 of 2  ")
        .containsPattern("1 of 2  (add-up|echo)")
        .endsWith(clear);
    assertThat(run.course("check", "echo").err()).isEmpty();
    assertThat(run.with("TERM", "dumb").course("check", "--all").err()).isEmpty();
  }

  private static String solution(Run run, String name) throws IOException {
    Path path = run.home().resolve(name);
    return Files.readString(path).replaceAll("(?m)^ *// \\|.*\\R", "");
  }

  /** Against the format as build servers read it. */
  private static void assertValid(Path report) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/commands/junit.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(report.toFile()));
  }
}
