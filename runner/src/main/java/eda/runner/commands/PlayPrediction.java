package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.Needs;
import eda.runner.journal.EntryType;
import eda.runner.lesson.Snippet;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import eda.runner.screen.SnippetView;
import eda.runner.snippet.SnippetRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Shows snippets, asks what they print, runs them, and says where the two differ.
 *
 * <p>At a terminal a snippet can be changed and run again; without one it goes on to the next.
 */
final class PlayPrediction {
  private static final String KEYS = "e edit and run again  r reset  n next  q quit > ";

  private final Session session;
  private final Chapter chapter;
  private final List<Snippet> all;
  private final QuizInput input;
  private final Printer printer;

  /** The place of the snippet that the session is ready for. */
  private int next;

  /**
   * @param all the chapter's snippets, since later ones build on earlier ones
   */
  PlayPrediction(Session session, Chapter chapter, List<Snippet> all) {
    this.session = session;
    this.chapter = chapter;
    this.all = all;
    this.input = new TypedInput(session, session.io().out());
    this.printer = session.printer();
  }

  int run(List<Snippet> wanted) throws InterruptedException {
    if (wanted.isEmpty()) {
      printer.line("This chapter has no snippets.");
      return ExitCode.FINE;
    }
    // It gets ready while the learner reads and types.
    try (ChapterShell shell = new ChapterShell(Needs.of(chapter.exercises()), session.supplies())) {
      for (Snippet snippet : wanted) {
        if (!play(shell, snippet)) {
          break;
        }
      }
    }
    return ExitCode.FINE;
  }

  /** Returns whether to go on. */
  private boolean play(ChapterShell shell, Snippet snippet) throws InterruptedException {
    int place = all.indexOf(snippet);
    if (place != next) {
      shell.reset(before(place));
    }
    next = place + 1;
    printer.line();
    printer.line(Span.of(snippet.name(), Meaning.STRONG));
    printer.markdown(Listing.of("java", snippet.code()));
    List<String> prediction = ask();
    SnippetRun run = run(shell, snippet.code());
    if (!prediction.isEmpty()) {
      compare(snippet, prediction, run);
    }
    return !input.person() || again(shell, snippet);
  }

  private List<String> before(int place) {
    return all.subList(0, place).stream().map(Snippet::code).toList();
  }

  private List<String> ask() {
    printer.line();
    printer.line(
        "What does it print? Type its lines, then an empty one. An empty line at once shows it.");
    printer.flush();
    List<String> lines = new ArrayList<>();
    for (Optional<String> line = input.line("> ");
        line.isPresent() && !line.get().isEmpty();
        line = input.line("> ")) {
      lines.add(line.get());
    }
    return lines;
  }

  private SnippetRun run(ChapterShell shell, String code) throws InterruptedException {
    try {
      SnippetRun run = shell.run(code).get();
      printer.line("It prints:");
      printer.rows(SnippetView.of(run, printer.width()));
      return run;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void compare(Snippet snippet, List<String> prediction, SnippetRun run) {
    PlayComparison comparison = PlayComparison.of(prediction, run.printed());
    session.record(
        EntryType.SNIPPET_PREDICTED,
        Map.of("chapter", chapter.name(), "snippet", snippet.name(), "right", comparison.right()));
    printer.line();
    Span mark = comparison.right() ? Span.of("✓", Meaning.OK) : Span.of("≠", Meaning.WARNING);
    printer.labelled(0, mark, Span.plain(comparison.summary()));
    comparison
        .differences()
        .forEach(line -> printer.labelled(2, Span.plain("·"), Span.plain(line)));
  }

  /** Offers what can be done with a snippet that ran; returns whether to go on to the next. */
  private boolean again(ChapterShell shell, Snippet snippet) throws InterruptedException {
    String code = snippet.code();
    while (true) {
      printer.line();
      printer.flush();
      String key = input.line(KEYS).orElse("q");
      switch (key) {
        case "e" -> {
          code = new PlayEditor(session).edit(snippet.name(), code);
          run(shell, code);
        }
        case "r" -> {
          shell.reset(before(all.indexOf(snippet)));
          code = snippet.code();
          printer.line("All is as it was before " + snippet.name() + ".");
          next = all.indexOf(snippet);
        }
        case "q" -> {
          return false;
        }
        case "n", "" -> {
          return true;
        }
        default -> printer.line("There is no key `" + key + "` here.");
      }
    }
  }
}
