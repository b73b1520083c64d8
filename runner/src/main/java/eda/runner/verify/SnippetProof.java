package eda.runner.verify;

import eda.runner.broker.BrokerSource;
import eda.runner.broker.Equipment;
import eda.runner.course.Chapter;
import eda.runner.course.Needs;
import eda.runner.course.Problem;
import eda.runner.course.TextFile;
import eda.runner.lesson.Snippet;
import eda.runner.snippet.SnippetOutcome;
import eda.runner.snippet.SnippetRun;
import eda.runner.snippet.SnippetSession;
import eda.runner.snippet.SnippetSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** That each snippet of a chapter prints what its page says, one after the other. */
public final class SnippetProof {
  private final Chapter chapter;
  private final BrokerSource brokers;
  private final List<Problem> problems = new ArrayList<>();

  private SnippetProof(Chapter chapter, BrokerSource brokers) {
    this.chapter = chapter;
    this.brokers = brokers;
  }

  /**
   * @param brokers for snippets that need one, as exercises of the chapter do
   */
  public static Proof of(Chapter chapter, BrokerSource brokers) {
    return Proof.of(
        chapter.name() + ": snippets", checker -> new SnippetProof(chapter, brokers).problems());
  }

  private List<Problem> problems() throws InterruptedException {
    List<Snippet> snippets = Snippet.in(TextFile.read(chapter.page()));
    if (!snippets.isEmpty() && !snippets.get(0).predict()) {
      report(snippets.get(0).line() - 1, "the first snippet is to be predicted: add `predict`");
    }
    if (!snippets.isEmpty()) {
      try (SnippetSession session = SnippetSession.start(setting())) {
        for (Snippet snippet : snippets) {
          compare(snippet, session.run(snippet.code()).get());
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return problems;
  }

  private SnippetSetting setting() throws InterruptedException {
    Needs needs = Needs.of(chapter.exercises());
    return SnippetSetting.with(Equipment.of(needs, brokers, text -> {}, new CompletableFuture<>()));
  }

  private void compare(Snippet snippet, SnippetRun run) {
    if (run.outcome() instanceof SnippetOutcome.DoesNotCompile broken
        && !broken.faults().isEmpty()) {
      broken
          .faults()
          .forEach(
              fault ->
                  report(
                      snippet.line() + fault.line() - 1, snippet.name() + ": " + fault.message()));
    } else if (!run.finished()) {
      report(snippet.line(), snippet.name() + ": " + run.outcome().text());
    } else if (!run.prints(snippet.output())) {
      report(snippet.line(), snippet.name() + " prints " + difference(snippet, run));
    }
  }

  private static String difference(Snippet snippet, SnippetRun run) {
    List<String> printed = run.printed().stripTrailing().lines().toList();
    List<String> expected = snippet.output().stripTrailing().lines().toList();
    int at = 0;
    while (line(printed, at).isPresent() && line(printed, at).equals(line(expected, at))) {
      at++;
    }
    return quoted(line(printed, at))
        + " where the page says "
        + quoted(line(expected, at))
        + ", in line "
        + (at + 1)
        + " of its output";
  }

  private static Optional<String> line(List<String> lines, int at) {
    return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
  }

  private static String quoted(Optional<String> line) {
    return line.map(text -> "`" + text + "`").orElse("nothing");
  }

  private void report(int line, String message) {
    problems.add(new Problem(chapter.page(), line, message));
  }
}
