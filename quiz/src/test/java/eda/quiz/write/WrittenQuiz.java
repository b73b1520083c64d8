package eda.quiz.write;

import eda.quiz.Fingerprint;
import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A well-formed quiz of all kinds of questions, made of a random number. */
final class WrittenQuiz {
  private static final List<Map<String, String>> OPTIONS =
      List.of(
          Map.of(),
          Map.of(),
          Map.of("shuffleAnswers", "false"),
          Map.of("customPassMsg", "it's #1: done"),
          Map.of("customFailMsg", "say \"no\""),
          Map.of("passingGrade", "75 %"),
          Map.of("primaryColor", "#ffcc00"),
          Map.of("penalty", "1/3"),
          Map.of("locale", "de"));

  private static final List<String> HEADINGS = List.of("## ", "### ", "#### ", "###### ");

  private static final List<Map<String, String>> OWN =
      List.of(Map.of(), Map.of(), Map.of("shuffleAnswers", "false"));

  private final Random random;
  private final WrittenText text;
  private final boolean checkboxes;

  private WrittenQuiz(long seed) {
    random = new Random(seed);
    text = new WrittenText(random);
    checkboxes = random.nextInt(8) == 0;
  }

  static Quiz of(long seed) {
    return new WrittenQuiz(seed).quiz();
  }

  private Quiz quiz() {
    Map<String, String> options = checkboxes ? Map.of("selection", "checkbox") : text.one(OPTIONS);
    List<Question> questions = new ArrayList<>();
    String topic = "";
    int size = 1 + random.nextInt(4);
    for (int number = 1; number <= size; number++) {
      topic = random.nextInt(3) == 0 ? text.line() : topic;
      questions.add(question(number, topic));
    }
    return new Quiz("", text.maybe(), new QuizOptions(options), questions, 1, 1);
  }

  private Question question(int number, String topic) {
    String title = text.line() + " " + number + text.one(List.of("?", "", "."));
    boolean parts = title.endsWith("?") && random.nextInt(4) == 0;
    String part = parts ? text.one(HEADINGS) + text.line() + "\n\n" : "";
    String body = (part + text.maybe()).strip();
    Kind kind = kind();
    boolean given = random.nextBoolean();
    String id = given ? "id-" + number : Fingerprint.of(title, body, kind);
    BigDecimal weight = text.one(List.of("1", "1", "2", "0.5")).transform(BigDecimal::new);
    return new Question(
        id,
        number,
        topic,
        title,
        body,
        kind,
        text.maybeQuoted(),
        text.maybeQuoted(),
        true,
        1,
        weight,
        new QuizOptions(text.one(OWN)));
  }

  private Kind kind() {
    return switch (random.nextInt(8)) {
      case 0 ->
          new Kind.Choice(
              List.of(new Option("True", true, comment()), new Option("False", false, comment())),
              checkboxes);
      case 1 -> new Kind.Sequence(texts(12));
      case 2 -> matching();
      case 3 -> new Kind.ShortText(Stream.generate(text::line).limit(2).distinct().toList());
      case 4 -> new Kind.Numeric(List.of(near(), near()));
      case 5 -> new Kind.Output(text.printed());
      case 6 -> new Kind.Open(texts(3));
      default -> choice();
    };
  }

  private Kind choice() {
    List<String> texts = texts(6);
    int key = random.nextInt(texts.size());
    boolean several = random.nextInt(3) == 0;
    List<Option> options =
        IntStream.range(0, texts.size())
            .mapToObj(i -> option(texts.get(i), i == key || several && random.nextBoolean()))
            .toList();
    long right = options.stream().filter(Option::correct).count();
    return new Kind.Choice(options, right > 1 || checkboxes);
  }

  private Option option(String own, boolean right) {
    return new Option(own, right, comment());
  }

  private String comment() {
    return random.nextInt(3) == 0 ? text.quoted() : "";
  }

  /** At least two, each another one. */
  private List<String> texts(int most) {
    int size = 2 + random.nextInt(most);
    return Stream.generate(text::item).distinct().limit(size).toList();
  }

  private Kind matching() {
    List<Kind.Matching.Pair> pairs = new ArrayList<>();
    for (int more = 2 + random.nextInt(3); more > 0; more--) {
      pairs.add(new Kind.Matching.Pair(side(), side()));
    }
    return new Kind.Matching(pairs, random.nextBoolean() ? List.of() : List.of(side()));
  }

  /** A text without the sign that parts two sides. */
  private String side() {
    return text.line().replace("::", ":");
  }

  private Kind.Numeric.Near near() {
    BigDecimal value = BigDecimal.valueOf(random.nextInt(), random.nextInt(5));
    return new Kind.Numeric.Near(value, BigDecimal.valueOf(random.nextInt(3), random.nextInt(3)));
  }
}
