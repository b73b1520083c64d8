package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.check.Evidence;
import eda.runner.check.TestReport;
import eda.runner.check.Trail;
import eda.runner.lesson.LayoutOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonViewTest {
  private static String shown(String expected, String actual, VerdictLook look) {
    VerdictRows rows = new VerdictRows(look);
    ComparisonView.show(new TestReport("t", "failed", "m", expected, actual, "", "", 0), rows);
    return Screens.text(rows.all());
  }

  private static String shown(String expected, String actual) {
    return shown(expected, actual, VerdictLook.of(LayoutOptions.plain(60)));
  }

  @Test
  void whatDiffersIsMarkedOnBothSides() {
    assertThat(shown("order o-7 paid", "order o-8 paid"))
        .isEqualTo(
            """

              expected: order o-7 paid
                                ^
              actual:   order o-8 paid
                                ^
            """);
  }

  @Test
  void valuesWithNothingInCommonNeedNoMarks() {
    assertThat(shown("6", "0")).isEqualTo("\n  expected: 6\n  actual:   0\n");
  }

  @Test
  void ofLongValuesThePartThatDiffersIsShown() {
    String before = "a long way before ".repeat(4);
    String after = " and a long way behind".repeat(4);
    assertThat(shown(before + "HERE" + after, before + "GONE" + after))
        .isEqualTo(
            """

              expected: …long way before HERE and a long way behind and…
                                         ^^^
              actual:   …long way before GONE and a long way behind and…
                                         ^^^
            """);
    assertThat(shown(before + "HERE", before + "THERE", full()))
        .contains("expected: a long way before")
        .doesNotContain("…");
  }

  @Test
  void textsOfSeveralLinesAreComparedLineByLine() {
    assertThat(shown("one\ntwo\nthree", "one\nthree"))
        .isEqualTo(
            """

                         expected           actual
                       1 one              1 one
              missing  2 two
                       3 three            2 three
            """);
  }

  @Test
  void longStretchesThatAreTheSameAreCounted() {
    List<String> expected = IntStream.rangeClosed(1, 40).mapToObj(i -> "event " + i).toList();
    List<String> actual = expected.subList(0, 39);
    assertThat(compared(expected, actual, VerdictLook.of(LayoutOptions.plain(60))))
        .isEqualTo(
            """

                          expected            actual
                        1 event 1           1 event 1
                        2 event 2           2 event 2
                        3 event 3           3 event 3
              … 35 rows are the same …
                       39 event 39         39 event 39
              missing  40 event 40
            """);
    assertThat(compared(expected, actual, full()).lines()).hasSize(42);
  }

  @Test
  void idsAndTimesGoUnlessTheyAreTheDifference() {
    List<String> one = Verdicts.signIns("amara");
    List<String> two = List.of(one.get(0).replace("00a,", "00b,"));
    assertThat(compared(one, List.of(), VerdictLook.of(LayoutOptions.plain(60))))
        .isEqualTo(
            """

                         expected                      actual: empty
              missing  1 UserSignedIn[userId=amara]
            """);
    assertThat(compared(one, two, VerdictLook.of(LayoutOptions.plain(60)))).contains("eventId");
  }

  @Test
  void veryDifferentListsAreCut() {
    List<String> expected = IntStream.rangeClosed(1, 99).mapToObj(i -> "a" + i).toList();
    assertThat(compared(expected, List.of(), VerdictLook.of(LayoutOptions.plain(60))))
        .endsWith("  missing  30 a30\n  and 69 more; --full shows all\n");
  }

  private static VerdictLook full() {
    return new VerdictLook(LayoutOptions.plain(60), true, false);
  }

  private static String compared(List<String> one, List<String> two, VerdictLook look) {
    Evidence evidence = new Evidence(one, two, List.of(), Trail.NONE, List.of(), List.of());
    VerdictRows rows = new VerdictRows(look);
    ComparisonView.show(
        new TestReport("t", "failed", "m", "" + one, "" + two, "", "", 0, evidence), rows);
    return Screens.text(rows.all());
  }
}
