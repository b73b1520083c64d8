package eda.runner.snippet;

import java.util.Objects;

/**
 * What a snippet printed and how it ended.
 *
 * @param printed by any thread to {@code System.out} and {@code System.err} during the run, also
 *     when it was stopped; lines end in {@code \n}
 */
public record SnippetRun(String printed, SnippetOutcome outcome, long millis) {
  public SnippetRun {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(outcome, "outcome");
  }

  /** Returns the same run, ended by something else. */
  SnippetRun endedBy(SnippetOutcome.Cause cause) {
    return new SnippetRun(printed, new SnippetOutcome.Ended(cause), millis);
  }

  public boolean finished() {
    return outcome instanceof SnippetOutcome.Finished;
  }

  /** Returns whether it printed exactly this; blank ends of the whole text don't count. */
  public boolean prints(String expected) {
    return printed.stripTrailing().equals(expected.stripTrailing());
  }
}
