package eda.bench;

import eda.runner.commands.Commands;
import eda.runner.commands.Program;
import eda.runner.course.FolderTree;
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
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Linting a site of 10,000 pages with 100,000 questions, from the files to the JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SiteBenchmark {
  private static final int PAGES = 10_000;
  private static final int PAGES_A_FOLDER = 100;
  private static final int QUESTIONS_A_PAGE = 10;
  private static final List<String> WORDS =
      List.of("event", "topic", "broker", "offset", "retry", "`List<String>`", "saga", "schema");

  private final Random random = new Random(7);
  private Path site;

  @Setup
  public void write() throws IOException {
    site = Files.createTempDirectory("site");
    for (int i = 0; i < PAGES; i++) {
      Path folder = site.resolve("part" + i / PAGES_A_FOLDER);
      FolderTree.create(folder);
      Files.writeString(folder.resolve("page" + i + ".md"), page());
    }
  }

  @TearDown
  public void delete() {
    FolderTree.delete(site);
  }

  @Benchmark
  public int lintASite() {
    Io io =
        new Io(
            new BufferedReader(new StringReader("")),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Map.of(),
            Io.Tty.NONE);
    Program program = new Program(site, "bench", Clock.systemUTC());
    return new Commands(program, io).run(List.of("lint", site.toString(), "--json"));
  }

  private String page() {
    StringBuilder page = new StringBuilder("---\ntitle: \"A page\"\n---\n\n# A page\n\n");
    for (int i = 0; i < 12; i++) {
      page.append("## ").append(words(3)).append("\n\n").append(words(12)).append('\n');
      page.append(words(12)).append("\n\n- **One**: ").append(words(5));
      page.append("\n- [see there](#there)\n\n```java\nclass A {}\n```\n\n");
    }
    page.append("## Quiz\n\n{{< quizdown >}}\n\n");
    for (int i = 0; i < QUESTIONS_A_PAGE; i++) {
      page.append("### What does ").append(words(2)).append(' ').append(i).append("?\n\n");
      int key = random.nextInt(4);
      for (int option = 0; option < 4; option++) {
        page.append(option == key ? "- [x] " : "- [ ] ").append(words(6)).append('\n');
      }
      page.append("\n> **Explanation:** ").append(words(12)).append("\n\n");
    }
    return page.append("{{< /quizdown >}}\n").toString();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder("the");
    for (int i = 1; i < count; i++) {
      words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }
}
