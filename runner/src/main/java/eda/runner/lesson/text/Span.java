package eda.runner.lesson.text;

import java.util.Objects;

/** A run of text in one style. {@code target} is where a link leads, empty where there is none. */
public record Span(String text, Style style, String target) {
  public Span {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(target, "target");
  }

  public Span(String text, Style style) {
    this(text, style, "");
  }

  public static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }

  public static Span of(String text, Meaning meaning) {
    return new Span(text, Style.of(meaning));
  }
}
