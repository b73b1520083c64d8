package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.QuizOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The options of a quiz, between two lines of three hyphens before anything else.
 *
 * @param lines how many lines of the quiz the header takes
 */
record Header(Map<String, String> values, int lines) {
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

  static Header of(List<Line> block, Findings findings) {
    int first = 0;
    while (first < block.size() && block.get(first).blank()) {
      first++;
    }
    int end = first + 1;
    while (end < block.size() && !isRule(block.get(end)) && !isContent(block.get(end))) {
      end++;
    }
    boolean header = end < block.size() && isRule(block.get(first)) && isRule(block.get(end));
    return header
        ? new Header(read(block.subList(first + 1, end), findings), end + 1)
        : new Header(Map.of(), 0);
  }

  QuizOptions options() {
    return new QuizOptions(values);
  }

  private static boolean isRule(Line line) {
    return line.text().strip().equals("---");
  }

  private static boolean isContent(Line line) {
    return Titles.level(line.text()) > 1 || BlockScan.marked(line);
  }

  private static Map<String, String> read(List<Line> lines, Findings findings) {
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
    Map<String, String> values = new LinkedHashMap<>();
    header.values().keySet().stream()
        .filter(key -> key.indexOf('_') < 0)
        .forEach(key -> put(values, header, key, findings));
    header.values().keySet().stream()
        .filter(key -> key.indexOf('_') >= 0)
        .forEach(key -> put(values, header, key, findings));
    return values;
  }

  private static void put(
      Map<String, String> values, KeyValues header, String key, Findings findings) {
    String name = camelCase(key);
    String value = header.values().get(key);
    int line = header.line(key).number();
    problem(name, value).ifPresent(p -> findings.add(Finding.note(line, p, explain(p, key))));
    if (known(name)) {
      values.put(name, value);
    }
  }

  private static boolean known(String name) {
    return FLAGS.contains(name)
        || NUMBERS.contains(name)
        || COLORS.contains(name)
        || TEXTS.contains(name);
  }

  private static Optional<String> problem(String name, String value) {
    if (!known(name)) {
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

  private static String explain(String problem, String key) {
    return problem.equals("unknown-key")
        ? "The option " + key + " is not known and is ignored."
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
