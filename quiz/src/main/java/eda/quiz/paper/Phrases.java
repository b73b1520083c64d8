package eda.quiz.paper;

import eda.quiz.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Wordings in options and explanations that depend on the order of the options. */
public final class Phrases {
  private static final Set<String> AFFIRMATIVE =
      Set.of("true", "t", "yes", "y", "wahr", "richtig", "ja", "j", "vrai", "oui", "verdadero");
  private static final Set<String> NEGATIVE =
      Set.of("false", "f", "no", "n", "falsch", "nein", "faux", "non", "falso");
  private static final Set<String> FILLERS =
      Set.of(
          "both", "either", "neither", "option", "options", "answer", "answers", "only", "beide",
          "sowohl", "nur");
  private static final Set<String> CONNECTIVES = Set.of("and", "or", "nor", "&", "und", "oder");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\b(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th) "
              + "(option|choice|answer|alternative)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTER =
      Pattern.compile("\\b(?i:option|choice|answer|antwort) \\(?([A-H]|[1-9])(?![\\w'’-])");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(all|none|any|neither|both|alle|keine?s?) "
              + "(of )?(the )?(these |options |answers |choices )?"
              + "(above|these|mentioned|listed|genannten|davon)");

  private Phrases() {}

  /** The word says yes: it belongs first in a pair such as True and False. */
  static boolean affirms(String text) {
    return AFFIRMATIVE.contains(plain(text));
  }

  static boolean denies(String text) {
    return NEGATIVE.contains(plain(text));
  }

  /** "All of the above" and its relatives, which belong at the end. */
  public static boolean closesTheList(String option) {
    String plain = plain(option);
    return plain.length() <= 60 && CLOSING.matcher(plain).lookingAt();
  }

  /** An option such as "Both A and B". */
  public static boolean combinesLetters(String option) {
    String spaced = plain(option).replace(",", " ").replace("(", " ").replace(")", " ");
    int letters = 0;
    boolean connected = false;
    for (String word : spaced.split(" ")) {
      if (CONNECTIVES.contains(word)) {
        connected = true;
      } else if (isLabel(word)) {
        letters++;
      } else if (!word.isEmpty() && !FILLERS.contains(word)) {
        return false;
      }
    }
    return connected && letters >= 2;
  }

  /** An explanation that calls an option by its place, such as "the third choice". */
  public static boolean namesPosition(String explanation) {
    String spaced = collapsed(explanation);
    return ORDINAL.matcher(spaced).find() || LETTER.matcher(spaced).find();
  }

  /** At least two options, all numbers or all dates, each larger than the one before. */
  static boolean ascending(List<String> options) {
    return options.size() > 1
        && (rising(options.stream().map(Phrases::number).toList())
            || rising(options.stream().map(Phrases::date).toList()));
  }

  static String plain(String text) {
    String bare =
        collapsed(text.replace("*", "").replace("`", "").replace("\\", ""))
            .toLowerCase(Locale.ROOT);
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String collapsed(String text) {
    return BLANKS.matcher(text.strip()).replaceAll(" ");
  }

  private static boolean isLabel(String word) {
    return word.length() == 1 && ("abcdefgh".contains(word) || "123456789".contains(word));
  }

  private static <T extends Comparable<? super T>> boolean rising(List<Optional<T>> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isEmpty()
          || i > 0 && values.get(i - 1).get().compareTo(values.get(i).get()) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<BigDecimal> number(String option) {
    String bare = plain(option);
    boolean money = !bare.isEmpty() && "$€£".indexOf(bare.charAt(0)) >= 0;
    return Numbers.read(money ? bare.substring(1) : bare);
  }

  private static Optional<ChronoLocalDate> date(String option) {
    try {
      return Optional.of(LocalDate.parse(plain(option)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
