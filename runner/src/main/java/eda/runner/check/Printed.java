package eda.runner.check;

import java.util.Objects;

/** What one thread printed without another one coming in between. */
public record Printed(String thread, String text) {
  public Printed {
    Objects.requireNonNull(thread, "thread");
    Objects.requireNonNull(text, "text");
  }
}
