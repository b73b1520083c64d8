package eda.runner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eda.runner.course.Chapter;
import eda.runner.course.Course;
import eda.runner.course.TextFile;
import eda.runner.lesson.Snippet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every snippet of the course in JShell: it prints what its page says. */
class SnippetsTest {
  private static final List<String> USUAL_IMPORTS =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.nio.file.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.prefs.*",
          "java.util.regex.*",
          "java.util.stream.*");

  @TestFactory
  Stream<DynamicTest> everySnippetPrintsWhatThePageSays() {
    Course course = Course.open(Path.of("..").toAbsolutePath().normalize());
    return course.chapters().stream()
        .map(chapter -> dynamicTest(chapter.title(), () -> runAll(chapter)));
  }

  private static void runAll(Chapter chapter) {
    List<Snippet> snippets = Snippet.in(TextFile.read(chapter.page()));
    assertThat(snippets).isNotEmpty();
    assertThat(snippets.get(0).predict()).as("the first snippet is to be predicted").isTrue();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    // The local engine runs in this JVM: what a snippet printed is there when eval returns.
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      USUAL_IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
      for (Snippet snippet : snippets) {
        printed.reset();
        eval(shell, snippet);
        assertThat(printed.toString(StandardCharsets.UTF_8).stripTrailing())
            .as(snippet.name())
            .isEqualTo(snippet.output());
      }
    } finally {
      System.setOut(before);
    }
  }

  private static void eval(JShell shell, Snippet snippet) {
    String rest = snippet.code();
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      for (SnippetEvent event : shell.eval(next.source())) {
        assertThat(event.status())
            .as(snippet.name() + ": " + next.source())
            .isNotEqualTo(Status.REJECTED);
        assertThat(event.exception()).as(snippet.name()).isNull();
      }
      rest = next.remaining();
    }
  }
}
