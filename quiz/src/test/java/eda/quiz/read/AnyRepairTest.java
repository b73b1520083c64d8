package eda.quiz.read;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.lint.Repair;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever slips an author made: repairing a page ends, changes only those, and keeps its meaning.
 */
class AnyRepairTest {
  private static final List<List<String>> SLIPS =
      List.of(
          List.of("[x] ", "[x]"),
          List.of("[ ] ", "[ ]"),
          List.of("[ ] ", "[] "),
          List.of("[ ] ", "[]"),
          List.of("[ ] ", "[  ] "),
          List.of("[x] ", "[ x] "),
          List.of("[x] ", "[x ]"),
          List.of("[x] ", "[✓] "),
          List.of("[x] ", "[х]"),
          List.of("[x] ", "[x] : "),
          List.of("[x] ", "[x]: "),
          List.of("- [", "• ["),
          List.of("- [", "– ["),
          List.of("- [", "-\t["),
          List.of("- [", "  - ["),
          List.of("### ", "###"),
          List.of("## ", "  ##"));

  @Property(tries = 3000)
  void repairsAllThatItCanAndNothingElse(@ForAll long seed) {
    Random random = new Random(seed);
    String page = withSlips(new WrittenPage(seed).text(), random);
    String repaired = Repair.completely(page, Reading.USUAL);
    assertThat(QuizReader.read(repaired).findings())
        .as("%s", repaired)
        .filteredOn(finding -> !finding.fix().isEmpty())
        .isEmpty();
    assertThat(Repair.completely(repaired, Reading.USUAL)).isEqualTo(repaired);
    assertThat(QuizReader.read(repaired).quizzes())
        .as("%s", page)
        .isEqualTo(QuizReader.read(page).quizzes());
  }

  @Property(tries = 1000)
  void touchesOnlyTheLinesOfFindings(@ForAll long seed) {
    String page = withSlips(new WrittenPage(seed).text(), new Random(seed));
    List<Finding> findings = QuizReader.read(page).findings();
    List<String> before = lines(page);
    List<String> after = lines(Repair.of(page, findings));
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      int line = i + 1;
      if (findings.stream().noneMatch(f -> f.line() == line && !f.fix().isEmpty())) {
        assertThat(after.get(i)).isEqualTo(before.get(i));
      }
      assertThat(end(after.get(i))).isEqualTo(end(before.get(i)));
    }
  }

  /** The lines of a page with their line ends. */
  private static List<String> lines(String page) {
    return List.of(page.split("(?<=\\n)|(?<=\\r)(?!\\n)"));
  }

  private static String end(String line) {
    return line.substring(line.stripTrailing().length()).replaceAll("[^\\r\\n]", "");
  }

  private static String withSlips(String page, Random random) {
    StringBuilder text = new StringBuilder();
    for (String line : lines(page)) {
      List<String> slip = SLIPS.get(random.nextInt(SLIPS.size()));
      text.append(random.nextInt(3) == 0 ? line.replace(slip.get(0), slip.get(1)) : line);
    }
    return text.toString();
  }
}
