package eda.runner.screen.broker;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Signs;
import eda.runner.screen.broker.BrokerTable.Column;
import eda.runner.screen.broker.BrokerTable.Kind;

/**
 * What stands in the tables: names, numbers, and what says the same again for the eye.
 *
 * @param marked whether columns are kept free for marks and bars that may come
 */
record BrokerCells(LayoutOptions options, boolean marked) {
  static final Span NOTHING = Span.plain("");
  private static final int MARK = "+99".length();
  private static final int WIDEST_BAR = 8;

  Span name(String name) {
    return Span.of(visible(name), Meaning.STRONG);
  }

  Span text(String text) {
    return Span.plain(visible(text));
  }

  Span faint(String text) {
    return Span.of(visible(text), Meaning.FAINT);
  }

  Span warning(String text) {
    return Span.of(visible(text), Meaning.WARNING);
  }

  private String visible(String text) {
    return Sanitiser.oneRow(text, options.unicode());
  }

  static Span number(long number) {
    return number == BrokerLook.NONE
        ? Span.of("none", Meaning.FAINT)
        : Span.plain(Long.toString(number));
  }

  /** A number that should become 0. */
  static Span left(long number) {
    return number > 0 ? Span.of(Long.toString(number), Meaning.WARNING) : number(number);
  }

  static Span mark(String change) {
    return Span.of(change, Meaning.INSERTED);
  }

  /** A block for each, or on one scale with the largest where that is too many to be drawn. */
  Span bar(long number, long largest) {
    long blocks = number;
    if (largest > WIDEST_BAR && number > 0) {
      blocks = Math.max(1, Math.round((double) number * WIDEST_BAR / largest));
    }
    String block = options.unicode() ? "█" : "#";
    return Span.of(block.repeat((int) Math.max(0, blocks)), Meaning.WARNING);
  }

  Span arrow() {
    return Span.of(Signs.of(options.unicode()).arrow(), Meaning.FRAME);
  }

  static Column names(String title) {
    return new Column(title, Kind.NAME, 0);
  }

  static Column texts(String title) {
    return new Column(title, Kind.TEXT, 0);
  }

  static Column numbers(String title) {
    return new Column(title, Kind.NUMBER, 0);
  }

  Column marks() {
    return new Column("", Kind.MARK, marked ? MARK : 0);
  }

  Column bars() {
    return new Column("", Kind.PICTURE, marked ? WIDEST_BAR : 0);
  }

  static Column arrows() {
    return new Column("", Kind.PICTURE, 0);
  }
}
