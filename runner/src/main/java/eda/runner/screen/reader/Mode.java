package eda.runner.screen.reader;

import eda.runner.lesson.Snippet;
import eda.runner.snippet.SnippetRun;
import java.util.List;
import java.util.Set;

/** What keys mean just now. */
sealed interface Mode {
  /** Reading; the note says what the last key led to, mostly nothing. */
  record Reading(String note) implements Mode {}

  /** A link is chosen. */
  record Chosen(Link link) implements Mode {}

  /** The headings are to choose from. */
  record Outline(int selected) implements Mode {}

  /** All keys are explained. */
  record Keys() implements Mode {}

  /**
   * A search is typed.
   *
   * @param from where one came from
   * @param turned which parts were not as the page wants them at first
   */
  record Typing(String query, Place from, Set<Integer> turned) implements Mode {
    static Typing from(ReaderState state) {
      return new Typing("", state.place(), state.sheet().folding().turned());
    }

    Typing of(String other) {
      return new Typing(other, from, turned);
    }
  }

  /**
   * It is typed what a snippet prints.
   *
   * @param lines those that are done
   * @param typed the one that isn't
   */
  record Predicting(Snippet snippet, List<String> lines, String typed) implements Mode {}

  /**
   * A snippet runs.
   *
   * @param waiting what it has to wait for first, mostly nothing
   */
  record Running(Trial trial, String waiting) implements Mode {}

  /**
   * What a snippet printed is shown.
   *
   * @param top the first row of it on the screen
   */
  record Ran(Trial trial, SnippetRun run, Verdict verdict, int top) implements Mode {
    Ran from(int other) {
      return new Ran(trial, run, verdict, Math.max(0, other));
    }
  }

  Mode READING = new Reading("");
}
