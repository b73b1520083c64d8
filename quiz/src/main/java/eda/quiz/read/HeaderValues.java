package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.QuizOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lines of a header: keys in both spellings, of which the one with underscores wins. */
final class HeaderValues {
  private static final Set<String> FLAGS =
      Set.of("startOnLoad", "shuffleAnswers", "shuffleQuestions", "enableRetry");
  private static final Set<String> NUMBERS = Set.of("nQuestions", "passingGrade");
  private static final String PENALTY = "penalty";
  private static final Set<String> COLORS = Set.of("primaryColor", "secondaryColor", "textColor");
  private static final Set<String> TEXTS =
      Set.of("customPassMsg", "customFailMsg", "locale", "selection", PENALTY);
  private static final Pattern FLAG = Pattern.compile("(?i)true|false|yes|no");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?\\s{0,3}%?");
  private static final Pattern COLOR = Pattern.compile("#?\\w{3,30}");

  /** What a header belongs to, and the options that it can have there. */
  record Scope(Set<String> known, String notKnown) {
    boolean knows(String key) {
      return known.contains(camelCase(key));
    }
  }

  static final Scope QUIZ =
      new Scope(
          Stream.of(FLAGS, NUMBERS, COLORS, TEXTS)
              .flatMap(Set::stream)
              .collect(Collectors.toUnmodifiableSet()),
          " is not known and is ignored.");
  static final Scope QUESTION =
      new Scope(
          Set.of("shuffleAnswers", "selection"),
          " is not known under a question and is ignored. Only shuffleAnswers and selection are.");

  private final Scope scope;
  private final Findings findings;
  private final Map<String, String> values = new LinkedHashMap<>();

  HeaderValues(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  /** The known options; what is wrong with the header is reported. */
  Map<String, String> read(List<Line> lines) {
    KeyValues header = new KeyValues(lines);
    if (!header.unreadable().isEmpty()) {
      findings.add(
          Finding.error(
              header.unreadable().get(0).number(),
              "bad-header",
              "This line of the quiz header is not \"key: value\", so the whole header is "
                  + "ignored. Correct the line."));
      return Map.of();
    }
    header.repeated().stream()
        .map(l -> Finding.note(l.number(), "repeated-key", "Set before; the last value counts."))
        .forEach(findings::add);
    header.values().keySet().stream()
        .filter(key -> key.indexOf('_') < 0)
        .forEach(key -> put(header, key));
    header.values().keySet().stream()
        .filter(key -> key.indexOf('_') >= 0)
        .forEach(key -> put(header, key));
    return values;
  }

  private void put(KeyValues header, String key) {
    String name = camelCase(key);
    String value = header.values().get(key);
    int line = header.line(key).number();
    problem(name, value).ifPresent(p -> findings.add(Finding.note(line, p, explain(p, key))));
    if (scope.knows(key)) {
      values.put(name, value);
    }
  }

  private Optional<String> problem(String name, String value) {
    if (!scope.known.contains(name)) {
      return Optional.of("unknown-key");
    }
    boolean flag = FLAG.matcher(value).matches();
    boolean number = NUMBER.matcher(value).matches();
    boolean color = COLOR.matcher(value).matches();
    boolean bad =
        FLAGS.contains(name) && !flag
            || NUMBERS.contains(name) && !number
            || COLORS.contains(name) && !color
            || name.equals(PENALTY) && new QuizOptions(Map.of(name, value)).penalty().isEmpty();
    return bad ? Optional.of("bad-value") : Optional.empty();
  }

  private String explain(String problem, String key) {
    return problem.equals("unknown-key")
        ? "The option " + key + scope.notKnown
        : "The value of " + key + " cannot be understood and is ignored.";
  }

  private static String camelCase(String key) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      boolean hump = i > 0 && key.charAt(i - 1) == '_';
      if (key.charAt(i) != '_') {
        name.append(hump ? Character.toUpperCase(key.charAt(i)) : key.charAt(i));
      }
    }
    return name.toString();
  }
}
