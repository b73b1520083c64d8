package eda.runner.screen;

import eda.runner.lesson.DiagramDrawer;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Painter;
import eda.runner.lesson.Palette;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.WordWrap;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Writes rows to a stream, wrapped at its width and coloured as its palette says. */
public final class Printer {
  private final PrintStream out;
  private final int width;
  private final Painter painter;
  private final LayoutOptions options;

  public Printer(PrintStream out, Palette palette, LayoutOptions options) {
    this.out = out;
    this.width = options.width();
    this.painter = new Painter(palette, options.hyperlinks());
    this.options = options;
  }

  /** Makes the printer for a program's standard output. */
  public static Printer of(Io io, Palette palette, DiagramDrawer diagrams) {
    boolean links = io.tty().out() && palette != Palette.NONE && Hyperlinks.shownBy(io);
    LayoutOptions options =
        new LayoutOptions(io.width(), io.unicode(), io.linear(), links, diagrams);
    return new Printer(io.out(), palette, options);
  }

  public int width() {
    return width;
  }

  public LayoutOptions options() {
    return options;
  }

  /** Writes one line, wrapped where it is too long. */
  public void line(Span... spans) {
    if (spans.length == 0) {
      out.print('\n');
      return;
    }
    rows(WordWrap.wrap(List.of(spans), width));
  }

  public void line(String text) {
    line(Span.plain(text));
  }

  /** Writes a line that stands out as a heading. */
  public void heading(String text) {
    line(Span.of(text, Meaning.HEADING_2));
  }

  /** Writes a label and what belongs to it, wrapped under itself. */
  public void labelled(int indent, Span label, Span... rest) {
    int labelWidth = Row.of(label).width();
    String margin = " ".repeat(indent);
    List<Row> rows = WordWrap.wrap(List.of(rest), Math.max(10, width - indent - labelWidth - 1));
    for (int i = 0; i < rows.size(); i++) {
      Span first = i == 0 ? label : Span.plain(" ".repeat(labelWidth));
      rows(List.of(joined(Span.plain(margin), first, Span.plain(" "), rows.get(i))));
    }
  }

  /** Writes Markdown as the reader lays it out. */
  public void markdown(String text) {
    rows(new Layout(options).render(text));
  }

  /** Writes Markdown behind a label, wrapped under itself. */
  public void labelledMarkdown(int indent, Span label, String text) {
    int margin = indent + Row.of(label).width() + 1;
    int room = Math.max(10, width - margin);
    List<Row> rows =
        new Layout(
                new LayoutOptions(
                    room,
                    options.unicode(),
                    options.linear(),
                    options.hyperlinks(),
                    options.diagrams()))
            .render(text);
    for (int i = 0; i < rows.size(); i++) {
      Span first = i == 0 ? label : Span.plain(" ".repeat(Row.of(label).width()));
      boolean blank = i > 0 && rows.get(i).spans().isEmpty();
      rows(
          List.of(
              blank
                  ? Row.EMPTY
                  : joined(Span.plain(" ".repeat(indent)), first, Span.plain(" "), rows.get(i))));
    }
  }

  /** Writes rows that fit the width already. */
  public void rows(List<Row> rows) {
    out.print(painter.paint(rows));
  }

  /** Writes one line as it is, without wrapping it. */
  public void exact(String text) {
    rows(List.of(Row.plain(text)));
  }

  /** Returns the rows as they are sent to the terminal. */
  public String painted(List<Row> rows) {
    return painter.paint(rows);
  }

  /** Returns one row as it is sent to the terminal, without a line end. */
  public String painted(Row row) {
    return painter.paint(row);
  }

  public void flush() {
    out.flush();
  }

  private static Row joined(Span a, Span b, Span c, Row rest) {
    List<Span> spans = new ArrayList<>(List.of(a, b, c));
    spans.addAll(rest.spans());
    return new Row(spans);
  }
}
