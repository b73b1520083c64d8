package eda.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements are written as topic and number, as in {@code a1}. */
class InterleavedTest {

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a1, a1",
    "a1 a2, a1 a2",
    "a1 b1 a2 b2, a1 b1 a2 b2",
    "a1 a2 b1 b2, a1 b1 a2 b2",
    "b1 a1 a2 a3, a1 b1 a2 a3",
    "b1 a1 a2, a1 b1 a2",
    "c1 b1 a1 a2, c1 a1 b1 a2",
    "a1 a2 a3 b1, a1 b1 a2 a3"
  })
  void keepsTheOrderAsFarAsTheMixingAllows(String given, String mixed) {
    assertThat(String.join(" ", mixed(words(given)))).isEqualTo(mixed);
  }

  @Property
  void asFewNeighboursAsPossibleShareATopic(@ForAll("elements") List<String> elements) {
    List<String> mixed = mixed(elements);
    Map<String, Integer> sizes = new HashMap<>();
    elements.forEach(each -> sizes.merge(topic(each), 1, Integer::sum));
    int largest = sizes.isEmpty() ? 0 : Collections.max(sizes.values());
    long neighbours =
        IntStream.range(1, mixed.size())
            .filter(i -> topic(mixed.get(i)).equals(topic(mixed.get(i - 1))))
            .count();
    assertThat(neighbours).isEqualTo(Math.max(0, 2 * largest - elements.size() - 1));
    assertThat(mixed).containsExactlyInAnyOrderElementsOf(elements);
  }

  @Property
  void withinATopicTheOrderStays(@ForAll("elements") List<String> elements) {
    List<String> mixed = mixed(elements);
    for (String topic : List.of("a", "b", "c", "d")) {
      assertThat(of(topic, mixed)).isEqualTo(of(topic, elements));
    }
  }

  @Provide
  Arbitrary<List<String>> elements() {
    return Arbitraries.of("a", "b", "c", "d")
        .list()
        .ofMaxSize(30)
        .map(topics -> IntStream.range(0, topics.size()).mapToObj(i -> topics.get(i) + i).toList());
  }

  private static List<String> of(String topic, List<String> elements) {
    return elements.stream().filter(each -> topic(each).equals(topic)).toList();
  }

  private static List<String> mixed(List<String> elements) {
    return Interleaved.of(elements, InterleavedTest::topic);
  }

  private static List<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String topic(String element) {
    return element.substring(0, 1);
  }
}
