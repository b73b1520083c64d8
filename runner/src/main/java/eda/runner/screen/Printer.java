package eda.runner.screen;

import eda.runner.lesson.DiagramDrawer;
import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Painter;
import eda.runner.lesson.Palette;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes rows, wrapped at a width: to a stream, coloured as its palette says, or into a list that a
 * screen shows.
 */
public final class Printer {
  /** What {@link LayoutOptions} takes for less. */
  private static final int NARROWEST_PAGE = 20;

  private final Consumer<List<Row>> sink;
  private final Runnable flush;
  private final int width;
  private final Painter painter;
  private final LayoutOptions options;
  private final Optional<List<Consumer<Printer>>> script;

  public Printer(PrintStream out, Palette palette, LayoutOptions options) {
    this(new Painter(palette, options.hyperlinks()), options, out);
  }

  private Printer(Painter painter, LayoutOptions options, PrintStream out) {
    this(rows -> out.print(painter.paint(rows)), out::flush, painter, options, Optional.empty());
  }

  private Printer(
      Consumer<List<Row>> sink,
      Runnable flush,
      Painter painter,
      LayoutOptions options,
      Optional<List<Consumer<Printer>>> script) {
    this.sink = sink;
    this.flush = flush;
    this.script = script;
    this.width = options.width();
    this.painter = painter;
    this.options = options;
  }

  /** Makes a printer that adds its rows to a list. */
  public static Printer into(List<Row> rows, LayoutOptions options) {
    Painter painter = new Painter(Palette.NONE, false);
    return new Printer(rows::addAll, () -> {}, painter, options, Optional.empty());
  }

  /**
   * Makes a printer that only notes down what is written, so that another one can write the same at
   * another width.
   */
  public static Printer into(LayoutOptions options, List<Consumer<Printer>> script) {
    Painter painter = new Painter(Palette.NONE, false);
    return new Printer(rows -> {}, () -> {}, painter, options, Optional.of(script));
  }

  private void write(Consumer<Printer> work) {
    script.ifPresentOrElse(notes -> notes.add(work), () -> work.accept(this));
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
    write(
        printer ->
            printer.rows(
                spans.length == 0 ? List.of(Row.EMPTY) : Wrapped.rows(printer.width, spans)));
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
    write(
        printer -> {
          int room = Math.max(10, printer.width - margin(indent, label));
          printer.hanging(indent, label, Wrapped.rows(room, rest));
        });
  }

  /** Writes Markdown as the reader lays it out. */
  public void markdown(String text) {
    write(printer -> printer.markdown(text, printer.options));
  }

  /** Writes Markdown laid out in another way, each block as soon as it is laid out. */
  public void markdown(String text, LayoutOptions options) {
    new Layout(options).blocks(text).forEachRemaining(block -> rows(block.rows()));
  }

  /**
   * Writes Markdown behind a label, wrapped under itself; where that leaves too little room for a
   * page, below the label.
   */
  public void labelledMarkdown(int indent, Span label, String text) {
    write(printer -> printer.hangingMarkdown(indent, label, text));
  }

  private void hangingMarkdown(int indent, Span label, String text) {
    int room = width - margin(indent, label);
    if (room < NARROWEST_PAGE) {
      hanging(indent, label, List.of());
      markdown(text);
      return;
    }
    hanging(indent, label, new Layout(options.within(room)).render(text));
  }

  private static int margin(int indent, Span label) {
    return indent + Row.of(label).width() + 1;
  }

  private void hanging(int indent, Span label, List<Row> rest) {
    Span under = Span.plain(" ".repeat(Row.of(label).width()));
    for (int i = 0; i < Math.max(1, rest.size()); i++) {
      List<Span> spans = new ArrayList<>();
      spans.add(Span.plain(" ".repeat(indent)));
      spans.add(i == 0 ? label : under);
      spans.add(Span.plain(" "));
      spans.addAll(i < rest.size() ? rest.get(i).spans() : List.of());
      rows(List.of(new Row(spans).trimmed()));
    }
  }

  /** Writes one line as it is, without wrapping it. */
  public void exact(String text) {
    rows(List.of(Row.plain(text)));
  }

  /** Writes rows that fit the width already. */
  public void rows(List<Row> rows) {
    write(printer -> printer.sink.accept(rows));
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
    flush.run();
  }
}
