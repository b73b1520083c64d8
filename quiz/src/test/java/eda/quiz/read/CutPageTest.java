package eda.quiz.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutPageTest {
  @Test
  void knowsWhereItsLinesStoodOnThePage() {
    CutPage page = CutPage.of("\ufeffone\r\n\r\n" + "two\n".repeat(4_500) + "\nlast");
    String[] lines = page.text().split("\n");
    assertThat(lines).hasSize(4_506);
    assertThat(lines[2_002]).isEmpty();
    assertThat(page.line(2_001)).isEqualTo(2_001);
    assertThat(page.line(2_003)).isEqualTo(2_002);
    assertThat(lines[4_505]).isEqualTo("last");
    assertThat(page.line(4_505)).isEqualTo(4_503);
  }

  @Test
  void leavesAnOrdinaryPageAsItIs() {
    String text = "# One\n\ntwo\n\n- three\n";
    assertThat(CutPage.of(text).text()).isEqualTo(text);
    assertThat(CutPage.of(text).line(4)).isEqualTo(4);
  }
}
