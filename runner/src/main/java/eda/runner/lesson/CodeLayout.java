package eda.runner.lesson;

import eda.runner.lesson.code.Highlighter;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.SpanCutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out code: indented, tabs expanded, long lines continued behind a mark. Draws diagrams. */
final class CodeLayout {
  private static final int TAB = 4;
  private static final int INDENT = 4;

  /** Columns below which indents are halved. */
  static final int NARROW = 40;

  private final Context context;
  private final Page page;

  CodeLayout(Context context) {
    this.context = context;
    this.page = context.page();
  }

  /** A block of code whose fence says {@code info}. */
  void fenced(String info, String literal) {
    String language = language(info);
    if (language.equals("mermaid") && diagram(language, literal)) {
      return;
    }
    List<String> lines = lines(literal);
    if (context.linear()) {
      String named =
          language.isEmpty() ? "" : Sanitiser.visible(language, context.unicode()) + ", ";
      String count = lines.size() == 1 ? "1 line" : lines.size() + " lines";
      page.wrap(List.of(Span.plain("Code, " + named + count + ":")));
      indented(language, lines, 0);
      page.wrap(List.of(Span.plain("End of code.")));
    } else {
      indented(language, lines, page.width() < NARROW ? INDENT / 2 : INDENT);
    }
  }

  /** Text as it is, line by line. */
  void source(String text) {
    indented("", lines(text), 0);
  }

  private boolean diagram(String language, String source) {
    Optional<List<String>> drawing =
        context.options().diagrams().draw(language, source, page.width());
    if (drawing.isPresent() && fits(drawing.get())) {
      for (String line : drawing.get()) {
        page.add(Span.plain(Sanitiser.oneRow(line, context.unicode())));
      }
      return true;
    }
    page.wrap(List.of(Span.of("A diagram, shown as its source:", Meaning.FAINT)));
    return false;
  }

  private boolean fits(List<String> drawing) {
    for (String line : drawing) {
      if (CellWidth.width(Sanitiser.oneRow(line, context.unicode())) > page.width()) {
        return false;
      }
    }
    return true;
  }

  private void indented(String language, List<String> lines, int indent) {
    List<List<Span>> marked = Highlighter.highlight(language, lines);
    page.pushIndent(indent);
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), marked.get(i));
    }
    page.pop();
  }

  private void line(String line, List<Span> spans) {
    int width = page.width();
    int end = CellWidth.fit(line, width);
    if (end == line.length()) {
      page.add(new Row(spans));
      return;
    }
    SpanCutter cutter = new SpanCutter(spans);
    page.add(new Row(cutter.cut(0, end)));
    Span mark = Span.of(context.glyphs().wrapped(), Meaning.FRAME);
    while (end < line.length()) {
      int start = end;
      end = CellWidth.fit(line, start, width - mark.text().length());
      List<Span> row = new ArrayList<>();
      row.add(mark);
      row.addAll(cutter.cut(start, end));
      page.add(new Row(row));
    }
  }

  private static String language(String info) {
    int start = 0;
    while (start < info.length() && info.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < info.length() && " \t{,:".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return info.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /**
   * The lines of {@code literal}, clean, with tabs expanded; the line feed at its end ends no line.
   */
  private List<String> lines(String literal) {
    String clean = Sanitiser.visible(literal, context.unicode());
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < clean.length()) {
      int end = clean.indexOf('\n', at);
      end = end < 0 ? clean.length() : end;
      lines.add(expanded(clean.substring(at, end)));
      at = end + 1;
    }
    return lines;
  }

  private static String expanded(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder();
    int column = 0;
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      String before = line.substring(start, tab);
      column += CellWidth.width(before);
      int blanks = TAB - column % TAB;
      out.append(before).append(" ".repeat(blanks));
      column += blanks;
      start = tab + 1;
    }
    return out.append(line, start, line.length()).toString();
  }
}
