package tiny.addup;

import java.util.List;

final class Sum {
  static int of(List<Integer> numbers) {
    // BEGIN SOLUTION
    // | return 0;
    return numbers.stream().mapToInt(n -> n).sum();
    // END SOLUTION
  }
}
