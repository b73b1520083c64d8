package eda.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a question asks for, together with its key. */
public sealed interface Kind {

  /** A short stable name for data formats. */
  String name();

  /** The key as text, the parts of it separated by {@code "; "}. */
  String key();

  /** One or several options are right. */
  record Choice(List<Option> options, boolean multiple) implements Kind {
    private static final Set<Set<String>> TWO_WORDS =
        Set.of(
            Set.of("true", "false"),
            Set.of("yes", "no"),
            Set.of("wahr", "falsch"),
            Set.of("richtig", "falsch"),
            Set.of("ja", "nein"),
            Set.of("vrai", "faux"),
            Set.of("oui", "non"),
            Set.of("verdadero", "falso"));

    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public String name() {
      return multiple ? "multiple-choice" : "single-choice";
    }

    @Override
    public String key() {
      return options.stream()
          .filter(Option::correct)
          .map(Option::text)
          .collect(Collectors.joining("; "));
    }

    /** How many options are right. */
    public int correct() {
      return (int) options.stream().filter(Option::correct).count();
    }

    /** Two options that are a natural pair, such as True and False or Yes and No. */
    public boolean trueFalse() {
      return options.size() == 2
          && TWO_WORDS.contains(options.stream().map(Choice::word).collect(Collectors.toSet()));
    }

    private static String word(Option option) {
      String text = option.text().replace("*", "").replace("`", "").strip();
      String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
      return bare.toLowerCase(Locale.ROOT);
    }
  }

  /** Items to be put in order; the key is the order of the list. */
  record Sequence(List<String> items) implements Kind {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String name() {
      return "sequence";
    }

    @Override
    public String key() {
      return String.join("; ", items);
    }
  }

  /** Left sides to be matched with right sides; a repeated right side makes it a classification. */
  record Matching(List<Pair> pairs, List<String> distractors) implements Kind {

    /** A left side and the right side that belongs to it. */
    public record Pair(String left, String right) {
      public Pair {
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
      }
    }

    public Matching {
      pairs = List.copyOf(pairs);
      distractors = List.copyOf(distractors);
    }

    /** The distinct right sides in source order, those that belong nowhere last. */
    public List<String> chips() {
      return Stream.concat(pairs.stream().map(Pair::right), distractors.stream())
          .distinct()
          .toList();
    }

    @Override
    public String name() {
      return "matching";
    }

    @Override
    public String key() {
      return pairs.stream()
          .map(pair -> pair.left() + " :: " + pair.right())
          .collect(Collectors.joining("; "));
    }
  }

  /** A word or a phrase; every accepted text is as good as the first. */
  record ShortText(List<String> accepted) implements Kind {
    public ShortText {
      accepted = List.copyOf(accepted);
    }

    @Override
    public String name() {
      return "short-text";
    }

    @Override
    public String key() {
      return String.join("; ", accepted);
    }
  }

  /** A number, right within a tolerance of one of the accepted values. */
  record Numeric(List<Near> accepted) implements Kind {

    /** A value and how far off an answer may be, both as absolute numbers. */
    public record Near(BigDecimal value, BigDecimal tolerance) {
      public Near {
        value = value.stripTrailingZeros();
        tolerance = tolerance.stripTrailingZeros();
        if (tolerance.signum() < 0) {
          throw new IllegalArgumentException("a tolerance is not negative: " + tolerance);
        }
      }

      public boolean accepts(BigDecimal answer) {
        return answer.subtract(value).abs().compareTo(tolerance) <= 0;
      }

      @Override
      public String toString() {
        String text = value.toPlainString();
        return tolerance.signum() == 0 ? text : text + " ± " + tolerance.toPlainString();
      }
    }

    public Numeric {
      accepted = List.copyOf(accepted);
    }

    @Override
    public String name() {
      return "numeric";
    }

    @Override
    public String key() {
      return accepted.stream().map(Near::toString).collect(Collectors.joining("; "));
    }
  }

  /** The exact output of a program, line ends and trailing blanks apart. */
  record Output(String expected) implements Kind {
    public Output {
      Objects.requireNonNull(expected);
    }

    @Override
    public String name() {
      return "output";
    }

    @Override
    public String key() {
      return expected;
    }
  }

  /**
   * A question that learners mark themselves, one point for each line of the rubric; the model
   * answer is the question's explanation. Without a rubric it is a prompt to think about.
   */
  record Open(List<String> rubric) implements Kind {
    public Open {
      rubric = List.copyOf(rubric);
    }

    public int points() {
      return rubric.size();
    }

    @Override
    public String name() {
      return "open";
    }

    @Override
    public String key() {
      return String.join("; ", rubric);
    }
  }
}
