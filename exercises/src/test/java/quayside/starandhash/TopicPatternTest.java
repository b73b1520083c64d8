package quayside.starandhash;

import static quayside.kit.Promise.promise;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quayside.kit.Promise;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class TopicPatternTest {
  private static final Promise ONE_WORD =
      promise("a star stands for exactly one word")
          .because("`order.*` is for the steps of an order, not for `order` or `order.eu.placed`")
          .lookAt("how TopicPattern.matches treats a part that is a star");
  private static final Promise ANY_WORDS =
      promise("a hash stands for any number of words, none included")
          .because("who follows `order.#` wants all news about orders, wherever it was filed")
          .lookAt("how many words a hash may stand for, and whether zero is one of them");
  private static final Promise NO_EMPTY_WORD =
      promise("an empty word is refused with an IllegalArgumentException")
          .because("`order..placed` is a typing error, and silence would hide it for weeks")
          .lookAt("what String.split does with empty words at the end");

  @Test
  void plainWordsMatchThemselvesAndADotIsADot() {
    promise("a word without a wildcard matches the same word, and a dot is the border of a word")
        .because("a consumer of `order.placed` must not hear of other topics")
        .lookAt("what a dot means in the tool that compares pattern and topic")
        .butNot(
            matches("order.placed", "orderXplaced"),
            "`order.placed` matched `orderXplaced`: a dot in a regular expression is any character")
        .isKept(
            List.of(true, false, false, false),
            List.of(
                matches("order.placed", "order.placed"),
                matches("order.placed", "order.cancelled"),
                matches("order.placed", "order"),
                matches("order", "order.placed")),
            "`order.placed` was compared with itself, then with three other topics");
  }

  @Test
  void aStarIsExactlyOneWord() {
    ONE_WORD.isKept(
        true, matches("order.*", "order.placed"), "`order.*` did not match `order.placed`");
    ONE_WORD.isKept(false, matches("order.*", "order"), "`order.*` matched `order`");
    ONE_WORD.isKept(
        false, matches("order.*", "order.eu.placed"), "`order.*` matched `order.eu.placed`");
    ONE_WORD.isKept(
        true, matches("*.eu.*", "order.eu.placed"), "`*.eu.*` did not match `order.eu.placed`");
    ONE_WORD.isKept(
        false, matches("ord*", "order"), "`ord*` matched `order`: a star inside a word is no star");
  }

  @Test
  void aHashIsAnyNumberOfWords() {
    ANY_WORDS.isKept(
        true, matches("order.#", "order.eu.placed"), "`order.#` did not match `order.eu.placed`");
    ANY_WORDS
        .butNot(
            matches("order.#", "order.placed") && !matches("order.#", "order"),
            "`order.#` matched `order.placed` but not `order`: `order.#` must match `order` (so does"
                + " RabbitMQ)")
        .isKept(true, matches("order.#", "order"), "`order.#` did not match `order`");
    ANY_WORDS.isKept(
        true, matches("#", "stock.changed"), "`#` alone did not match `stock.changed`");
    ANY_WORDS.isKept(
        true, matches("#.placed", "placed"), "`#.placed` did not match `placed` alone");
    ANY_WORDS.isKept(
        true, matches("a.#.z", "a.z.b.z"), "`a.#.z` did not match `a.z.b.z`, which has a z early");
    ANY_WORDS.isKept(false, matches("order.#", "stock.order"), "`order.#` matched `stock.order`");
  }

  @Test
  void emptyWordsAreRefused() {
    for (String dotted : List.of("", ".", "order.", ".order", "order..placed")) {
      NO_EMPTY_WORD.refuses(
          IllegalArgumentException.class,
          () -> TopicPattern.of(dotted),
          "the pattern `" + dotted + "` was accepted");
      NO_EMPTY_WORD.refuses(
          IllegalArgumentException.class,
          () -> matches("#", dotted),
          "the topic `" + dotted + "` was accepted");
    }
  }

  @Test
  void agreesWithTheReferenceOnTenThousandPairs() {
    Random random = new Random(6);
    for (int i = 0; i < 10_000; i++) {
      List<String> pattern = words(random, List.of("a", "b", "*", "#"), 5);
      List<String> topic = words(random, List.of("a", "b"), 6);
      String left = String.join(".", pattern);
      String right = String.join(".", topic);
      promise("a pattern covers exactly the topics that its words describe")
          .because("a topic that is missed is an event that nobody notices")
          .lookAt("this one pair: write both down and match them word by word")
          .isKept(
              Reference.matches(pattern, topic),
              matches(left, right),
              "`" + left + "` against `" + right + "` gave the wrong answer");
    }
  }

  @Test
  void manyHashesAgainstALongTopicEndAtOnce() {
    for (String pattern : List.of("#.#.#.#.x", "#.a.#.a.#.a.#.a.x")) {
      Recorder<Boolean> answer = new Recorder<>();
      SideThread matching = SideThread.start(() -> answer.accept(matches(pattern, longTopic())));
      promise("matching takes a number of steps that pattern times topic can explain")
          .because("whoever may choose a topic could stop the whole bus with one long name")
          .lookAt("how often TopicPattern.matches asks the same question again")
          .butNot(
              !matching.finished(),
              "`"
                  + pattern
                  + "` against a topic of 1,000 words found no end in three seconds. Trying all ways"
                  + " to share the words out does that: time multiplies with each `#`")
          .isKept(
              List.of(false),
              answer.all(),
              "`"
                  + pattern
                  + "` against a topic of 1,000 words, none of them x, should not match"
                  + matching.failure().map(thrown -> "; it threw " + thrown).orElse(""));
    }
  }

  private static boolean matches(String pattern, String topic) {
    return TopicPattern.of(pattern).matches(topic);
  }

  private static String longTopic() {
    return String.join(".", Collections.nCopies(1_000, "a"));
  }

  private static List<String> words(Random random, List<String> vocabulary, int most) {
    return Stream.generate(() -> vocabulary.get(random.nextInt(vocabulary.size())))
        .limit(1 + random.nextInt(most))
        .toList();
  }
}
