package eda.runner.verify;

import eda.runner.verify.Passage.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The recap's glossary: each of its terms stands in bold where the chapter defines it. */
final class GlossaryRules {
  private GlossaryRules() {}

  /**
   * @param passages of the chapter, those of its quiz left out
   */
  static void check(List<Passage> passages, Findings findings) {
    int recap = recap(passages);
    Set<String> bold =
        passages.subList(0, recap).stream()
            .filter(passage -> passage.is(Kind.STRONG))
            .map(Passage::plain)
            .collect(Collectors.toSet());
    List<Passage> cells =
        passages.subList(recap, passages.size()).stream()
            .filter(passage -> passage.is(Kind.CELL))
            .toList();
    // Two columns, the first row being their heads.
    for (int i = 2; i < cells.size(); i += 2) {
      for (String term : cells.get(i).text().split(",")) {
        if (!isBold(term, bold)) {
          findings.add(
              cells.get(i).line(), "the term is nowhere bold in the chapter: " + term.strip());
        }
      }
    }
  }

  /** A term may stand in the plural, or together with others, where it is defined. */
  private static boolean isBold(String term, Set<String> bold) {
    String words = new Passage(Kind.CELL, 1, 1, term, "").plain().strip();
    return bold.stream().anyMatch(each -> each.contains(" " + words));
  }

  private static int recap(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).is(Kind.HEADING) && passages.get(i).text().equals("Recap")) {
        return i;
      }
    }
    return passages.size();
  }
}
