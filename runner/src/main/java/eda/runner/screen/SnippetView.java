package eda.runner.screen;

import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.snippet.SnippetOutcome;
import eda.runner.snippet.SnippetRun;
import java.util.ArrayList;
import java.util.List;

/** What a snippet printed and how it ended, as rows. */
public final class SnippetView {
  private static final int MOST_FAULTS = 3;
  private static final int MOST_LINES = 100;

  private final int width;
  private final boolean unicode;
  private final List<Row> rows = new ArrayList<>();

  private SnippetView(int width, boolean unicode) {
    this.width = width;
    this.unicode = unicode;
  }

  /** Returns the rows, none wider than the width. */
  public static List<Row> of(SnippetRun run, int width) {
    return of(run, width, true);
  }

  /**
   * Returns the rows, none wider than the width.
   *
   * @param unicode whether marks and bars may be other than ASCII
   */
  public static List<Row> of(SnippetRun run, int width, boolean unicode) {
    SnippetView view = new SnippetView(width, unicode);
    view.printed(run);
    view.outcome(run.outcome());
    return List.copyOf(view.rows);
  }

  private void printed(SnippetRun run) {
    List<String> lines = run.printed().stripTrailing().lines().toList();
    if (lines.isEmpty() && run.finished()) {
      wrapped(Span.of("(it prints nothing)", Meaning.FAINT));
    }
    for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      wrapped(Span.of(unicode ? "│ " : "| ", Meaning.FRAME), Span.plain(line));
    }
    if (lines.size() > MOST_LINES) {
      wrapped(Span.of("and " + (lines.size() - MOST_LINES) + " more lines", Meaning.FAINT));
    }
  }

  private void outcome(SnippetOutcome outcome) {
    if (outcome instanceof SnippetOutcome.DoesNotCompile broken && !broken.faults().isEmpty()) {
      broken.faults().stream().limit(MOST_FAULTS).forEach(this::fault);
    } else if (!(outcome instanceof SnippetOutcome.Finished)) {
      String[] lines = outcome.text().split("\n");
      wrapped(Span.of(unicode ? "✗ " : "x ", Meaning.ERROR), Span.plain(lines[0]));
      for (int i = 1; i < lines.length; i++) {
        wrapped(Span.plain("  " + lines[i]));
      }
    }
    if (outcome.lostTheSession()) {
      wrapped(Span.of("  Your variables come back before the next run.", Meaning.FAINT));
    }
  }

  private void fault(SnippetOutcome.Fault fault) {
    List<String> message = fault.message().lines().toList();
    wrapped(
        Span.of(unicode ? "✗ " : "x ", Meaning.ERROR),
        Span.of("line " + fault.line() + ": ", Meaning.STRONG),
        Span.plain(message.isEmpty() ? "" : message.get(0)));
    rows.addAll(CaretLines.of(fault.source(), fault.column(), width));
    message.stream().skip(1).forEach(line -> wrapped(Span.plain("  " + line.strip())));
  }

  private void wrapped(Span... spans) {
    rows.addAll(Wrapped.rows(width, spans));
  }
}
