package eda.quiz;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The header of a quiz: known keys in camel case with the values as they were written.
 *
 * <p>A value that cannot be understood counts as absent; the reader has reported it.
 */
public record QuizOptions(Map<String, String> values) {

  /** No header at all. */
  public static final QuizOptions NONE = new QuizOptions(Map.of());

  /** What has to be reached when the quiz does not say it. */
  public static final Fraction DEFAULT_PASS_MARK = Fraction.of(4, 5);

  public QuizOptions {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** These options with those of a question in it before them. */
  public QuizOptions with(QuizOptions own) {
    Map<String, String> both = new LinkedHashMap<>(values);
    both.putAll(own.values);
    return new QuizOptions(both);
  }

  public boolean shuffleAnswers() {
    return flag("shuffleAnswers", true);
  }

  public boolean shuffleQuestions() {
    return flag("shuffleQuestions", false);
  }

  public boolean enableRetry() {
    return flag("enableRetry", true);
  }

  /** How many questions to draw; empty means all. */
  public OptionalInt sample() {
    Optional<BigDecimal> number = number("nQuestions");
    if (number.isEmpty() || number.get().signum() <= 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(number.get().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue());
  }

  /** The share of the score that passes, from the key {@code passingGrade} in per cent. */
  public Fraction passMark() {
    return number("passingGrade")
        .filter(grade -> grade.signum() >= 0 && grade.compareTo(BigDecimal.valueOf(100)) <= 0)
        .map(grade -> Fraction.of(grade.movePointRight(4).longValue(), 1_000_000))
        .orElse(DEFAULT_PASS_MARK);
  }

  /**
   * The share of a question's points that every try after the first costs, from 0 to 1; written as
   * a decimal, in per cent, or as a fraction such as {@code 1/3}.
   */
  public Optional<Fraction> penalty() {
    return Fraction.read(values.getOrDefault("penalty", "")).filter(p -> p.equals(p.clamped()));
  }

  /** Several options can be picked, even where one is right. */
  public boolean checkboxes() {
    return values.getOrDefault("selection", "").equals("checkbox");
  }

  public String passMessage() {
    return values.getOrDefault("customPassMsg", "");
  }

  public String failMessage() {
    return values.getOrDefault("customFailMsg", "");
  }

  /** A colour name or hexadecimal colour as the author wrote it, empty if there is none. */
  public String primaryColor() {
    return values.getOrDefault("primaryColor", "");
  }

  /** The language code of the quiz, empty if there is none. */
  public String locale() {
    return values.getOrDefault("locale", "");
  }

  private boolean flag(String key, boolean otherwise) {
    String value = values.getOrDefault(key, "");
    if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes")) {
      return true;
    }
    return !value.equalsIgnoreCase("false") && !value.equalsIgnoreCase("no") && otherwise;
  }

  private Optional<BigDecimal> number(String key) {
    String value = values.getOrDefault(key, "");
    String bare = value.endsWith("%") ? value.substring(0, value.length() - 1).strip() : value;
    if (bare.isEmpty() || bare.length() > 18) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(bare));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
