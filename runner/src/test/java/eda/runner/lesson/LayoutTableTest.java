package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.text.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells are wrapped: read column by column, every sentence is whole. */
class LayoutTableTest {
  private static final String TABLE =
      """
      | 选项 | 描述 | default-value-of-it |
      |---|---|---|
      | toolbarConfig.hide | 是否隐藏工具栏是否固定工具栏是否启用多媒体渲染 | false |
      | theParagraphBeginningSpace | 段落开头空两个,也可自定义 | `a-very-long-identifier.of.code` |
      """;

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 120})
  void noSentenceOfACellIsLost(int width) {
    List<Row> rows = new Layout(LayoutOptions.plain(width)).render(TABLE);
    assertThat(columns(rows))
        .contains(
            "选项",
            "描述",
            "defaultvalueofit",
            "toolbarconfighide",
            "是否隐藏工具栏是否固定工具栏是否启用多媒体渲染",
            "theparagraphbeginningspace",
            "段落开头空两个也可自定义",
            "averylongidentifierofcode");
    assertThat(rows).allMatch(row -> row.width() <= width);
  }

  private static String columns(List<Row> rows) {
    List<StringBuilder> columns = new ArrayList<>();
    for (Row row : rows) {
      String[] cells = row.text().split("│");
      for (int i = 0; i < cells.length; i++) {
        if (i == columns.size()) {
          columns.add(new StringBuilder());
        }
        columns.get(i).append(SourceWords.letters(cells[i]));
      }
    }
    return String.join(" ", columns);
  }
}
