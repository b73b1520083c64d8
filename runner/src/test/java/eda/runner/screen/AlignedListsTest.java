package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.screen.AlignedLists.Kind;
import eda.runner.screen.AlignedLists.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AlignedListsTest {
  private static List<String> told(List<String> left, List<String> right) {
    return AlignedLists.of(left, right).stream()
        .map(
            pair ->
                pair.kind()
                    + " "
                    + pair.left().map(left::get).orElse("-")
                    + " "
                    + pair.right().map(right::get).orElse("-"))
        .toList();
  }

  @Test
  void eachElementIsTheSameOrMissingExtraMovedOrAnother() {
    assertThat(told(List.of("a", "b", "c"), List.of("a", "c")))
        .containsExactly("SAME a a", "MISSING b -", "SAME c c");
    assertThat(told(List.of("a", "c"), List.of("a", "a", "c")))
        .containsExactly("SAME a a", "EXTRA - a", "SAME c c");
    assertThat(told(List.of("a", "b", "c"), List.of("b", "c", "a")))
        .containsExactly("MOVED a -", "SAME b b", "SAME c c", "MOVED - a");
    assertThat(told(List.of("a", "b"), List.of("x", "b"))).containsExactly("OTHER a x", "SAME b b");
    assertThat(told(List.of(), List.of())).isEmpty();
  }

  @Property
  void everyElementStandsInOneRowInItsOrder(
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> one,
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> two) {
    List<String> left = one.stream().map(String::valueOf).toList();
    List<String> right = two.stream().map(String::valueOf).toList();
    List<Pair> pairs = AlignedLists.of(left, right);
    assertThat(pairs.stream().flatMap(pair -> pair.left().stream()).toList())
        .isEqualTo(upTo(left.size()));
    assertThat(pairs.stream().flatMap(pair -> pair.right().stream()).toList())
        .isEqualTo(upTo(right.size()));
    for (Pair pair : pairs) {
      Optional<String> first = pair.left().map(left::get);
      Optional<String> second = pair.right().map(right::get);
      switch (pair.kind()) {
        case SAME -> assertThat(first).isEqualTo(second).isPresent();
        case MISSING -> assertThat(second).isEmpty();
        case EXTRA -> assertThat(first).isEmpty();
        case OTHER -> assertThat(first).isPresent().isNotEqualTo(second);
        case MOVED ->
            assertThat(first.or(() -> second))
                .contains(
                    first.isPresent()
                        ? right.get(pair.partner().orElseThrow())
                        : left.get(pair.partner().orElseThrow()));
      }
    }
    boolean allSame = pairs.stream().allMatch(pair -> pair.kind() == Kind.SAME);
    assertThat(allSame).isEqualTo(left.equals(right));
  }

  private static List<Integer> upTo(int size) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
