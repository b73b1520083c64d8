package eda.runner.screen.reader;

import eda.runner.lesson.Snippet;
import eda.runner.screen.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keys do to snippets: predicting, running, and looking at what was printed. */
final class SnippetKeys {
  /** How far above the screen a snippet may begin whose end is on it. */
  private static final int LONGEST = 1_000;

  private SnippetKeys() {}

  /** Returns the first snippet of which a row of code is on the screen. */
  static Optional<Snippet> inView(ReaderState state) {
    if (state.page().snippets().isEmpty()) {
      return Optional.empty();
    }
    Sheet sheet = state.sheet();
    int top = state.place().top();
    int end = state.bottom();
    for (Link link : Link.in(sheet, top - LONGEST, end)) {
      if (SnippetMarks.runs(link)) {
        int code = sheet.block(link.at().row()) + 1;
        if (sheet.start(code) < end && lastRow(sheet, code) >= top) {
          return state.page().snippet(SnippetMarks.name(link));
        }
      }
    }
    return Optional.empty();
  }

  private static int lastRow(Sheet sheet, int block) {
    int last = sheet.start(block + 1) - 1;
    while (last > sheet.start(block) && sheet.row(last).spans().isEmpty()) {
      last--;
    }
    return last;
  }

  /** Runs what is in view, after the question what it prints where there is one. */
  static Step<ReaderState, ReaderEffect> run(ReaderState state) {
    return inView(state)
        .map(snippet -> begin(state, snippet))
        .orElseGet(() -> state.noting("No snippet is on the screen.").stay());
  }

  /** Lets the learner change what is in view, and runs that. */
  static Step<ReaderState, ReaderEffect> edit(ReaderState state) {
    return inView(state)
        .map(snippet -> edit(state, Trial.of(snippet, List.of())))
        .orElseGet(() -> state.noting("No snippet is on the screen.").stay());
  }

  private static Step<ReaderState, ReaderEffect> edit(ReaderState state, Trial trial) {
    return state.in(Mode.READING).ask(new ReaderEffect.Edit(state.page(), trial));
  }

  /** Follows a link that a mark is. */
  static Step<ReaderState, ReaderEffect> follow(ReaderState state, Link link) {
    Optional<Snippet> named = state.page().snippet(SnippetMarks.name(link));
    if (named.isEmpty()) {
      return state.stay();
    }
    return SnippetMarks.runs(link)
        ? begin(state, named.get())
        : state.in(Mode.READING).showing(named.get()).stay();
  }

  private static Step<ReaderState, ReaderEffect> begin(ReaderState state, Snippet snippet) {
    return snippet.predict()
        ? state.in(new Mode.Predicting(snippet, List.of(), "")).stay()
        : started(state, Trial.of(snippet, List.of()));
  }

  private static Step<ReaderState, ReaderEffect> started(ReaderState state, Trial trial) {
    return state.in(new Mode.Running(trial, "")).ask(new ReaderEffect.Run(state.page(), trial));
  }

  /** A key while a prediction is typed: an empty line ends it. */
  static Step<ReaderState, ReaderEffect> typed(
      ReaderState state, Mode.Predicting mode, String key) {
    String line = mode.typed();
    return switch (key) {
      case "escape" -> state.in(Mode.READING).stay();
      case "enter" ->
          line.isBlank()
              ? started(state, Trial.of(mode.snippet(), mode.lines()))
              : typing(state, mode, longer(mode), "");
      case "backspace" ->
          line.isEmpty()
              ? lastAgain(state, mode)
              : typing(
                  state,
                  mode,
                  mode.lines(),
                  line.substring(0, line.offsetByCodePoints(line.length(), -1)));
      case "ctrl-u" -> typing(state, mode, mode.lines(), "");
      default ->
          SearchKeys.isText(key) ? typing(state, mode, mode.lines(), line + key) : state.stay();
    };
  }

  private static List<String> longer(Mode.Predicting mode) {
    List<String> lines = new ArrayList<>(mode.lines());
    lines.add(mode.typed().strip());
    return lines;
  }

  private static Step<ReaderState, ReaderEffect> lastAgain(
      ReaderState state, Mode.Predicting mode) {
    int last = mode.lines().size() - 1;
    return last < 0
        ? state.in(Mode.READING).stay()
        : typing(state, mode, mode.lines().subList(0, last), mode.lines().get(last));
  }

  private static Step<ReaderState, ReaderEffect> typing(
      ReaderState state, Mode.Predicting mode, List<String> lines, String line) {
    return state.in(new Mode.Predicting(mode.snippet(), List.copyOf(lines), line)).stay();
  }

  /** A key while a snippet runs: the page can be moved, and the run be stopped. */
  static Step<ReaderState, ReaderEffect> running(ReaderState state, String key) {
    return switch (key) {
      case "s", "escape" -> state.ask(new ReaderEffect.Stop());
      default -> ReaderKeys.turned(state, key).in(state.mode()).stay();
    };
  }

  /** A key while it is shown what a snippet printed; one of the page's keys puts it away. */
  static Step<ReaderState, ReaderEffect> ran(ReaderState state, Mode.Ran ran, String key) {
    return switch (key) {
      case "escape", "enter", "backspace" -> state.in(Mode.READING).stay();
      case "down", "j" -> scrolled(state, ran, 1);
      case "up", "k" -> scrolled(state, ran, -1);
      case "pagedown", " ", "pageup", "b" -> ReaderKeys.turned(state, key).in(ran).stay();
      case "r" -> begin(state, ran.trial().snippet());
      case "e" -> edit(state, ran.trial());
      default -> ReaderKeys.key(state.in(Mode.READING), key);
    };
  }

  private static Step<ReaderState, ReaderEffect> scrolled(
      ReaderState state, Mode.Ran ran, int rows) {
    int top = Math.min(ran.top() + rows, SnippetPanel.furthest(state, ran));
    return state.in(ran.from(top)).stay();
  }

  /** An edited snippet begins to run. */
  static Step<ReaderState, ReaderEffect> edited(ReaderState state, Trial trial) {
    return state.mode() instanceof Mode.Reading ? started(state, trial) : state.stay();
  }

  /** A run has to wait for something first. */
  static Step<ReaderState, ReaderEffect> waits(ReaderState state, ReaderEvent.Waits event) {
    return state.mode() instanceof Mode.Running running && running.trial().equals(event.trial())
        ? state.in(new Mode.Running(event.trial(), event.reason())).stay()
        : state.stay();
  }

  /** A run has ended: what it printed is shown, below and on the page. */
  static Step<ReaderState, ReaderEffect> ended(ReaderState state, ReaderEvent.Ran event) {
    Trial trial = event.trial();
    if (!(state.mode() instanceof Mode.Running running) || !running.trial().equals(trial)) {
      return state.stay();
    }
    ReaderState shown =
        state.in(new Mode.Ran(trial, event.run(), event.verdict(), 0)).showing(trial.snippet());
    return trial.prediction().isEmpty()
        ? shown.stay()
        : shown.ask(
            new ReaderEffect.Predicted(shown.page(), trial.name(), event.verdict().right()));
  }
}
