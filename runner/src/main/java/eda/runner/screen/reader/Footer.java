package eda.runner.screen.reader;

import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import eda.runner.lesson.text.WordWrap;
import java.util.ArrayList;
import java.util.List;

/** The rows below the page: a rule that says where one is, and what can be done. */
final class Footer {
  private static final int MOST_ROWS = 4;
  private static final String[][] KEYS = {
    {"q", "quit"},
    {"?", "keys"},
    {"o", "outline"},
    {"/", "search"},
    {"Tab", "link"},
    {"Backspace", "back"},
    {"Space", "page"}
  };

  private Footer() {}

  static List<Row> rows(ReaderState state, Signs signs, int width) {
    List<Row> rows = new ArrayList<>();
    rows.add(rule(state, signs, width));
    List<Row> below = below(state, signs, width);
    rows.addAll(below.subList(0, Math.min(MOST_ROWS, below.size())));
    return rows;
  }

  private static Row rule(ReaderState state, Signs signs, int width) {
    String right = " " + progress(state) + " ";
    int room = width - CellWidth.width(right) - 5;
    String title = Sanitiser.oneRow(state.page().title(), state.desk().typesetter().unicode());
    String shown = Cells.cut(title, room, signs.more());
    String section = section(state, signs, room - CellWidth.width(shown));
    int rest = room - CellWidth.width(shown) - CellWidth.width(section);
    return Row.of(
        Span.of(signs.rule() + " ", Meaning.FRAME),
        Span.of(shown, Meaning.STRONG),
        Span.of(section + " " + signs.rule().repeat(rest), Meaning.FRAME),
        Span.of(right, Meaning.FRAME),
        Span.of(signs.rule(), Meaning.FRAME));
  }

  /** The heading that the first row stands under, unless it is the page's title again. */
  private static String section(ReaderState state, Signs signs, int room) {
    int index = state.sheet().section(state.place().top());
    if (index < 0 || room < 8) {
      return "";
    }
    String heading = state.sheet().headings().get(index).title();
    return heading.equals(state.page().title())
        ? ""
        : Cells.cut(" " + signs.under() + " " + heading, room, signs.more());
  }

  private static String progress(ReaderState state) {
    int size = state.sheet().size();
    int bottom = state.place().top() + state.desk().rows();
    if (!state.sheet().whole()) {
      return "laying out";
    }
    if (bottom >= size) {
      return state.place().top() == 0 ? "all" : "end";
    }
    return state.place().top() == 0 ? "top" : bottom * 100L / size + "%";
  }

  private static List<Row> below(ReaderState state, Signs signs, int width) {
    Mode mode = state.mode();
    if (mode instanceof Mode.Chosen chosen) {
      return link(chosen.link(), state, signs, width);
    }
    if (mode instanceof Mode.Reading reading && !reading.note().isEmpty()) {
      String note = Sanitiser.oneRow(reading.note(), state.desk().typesetter().unicode());
      return WordWrap.wrap(List.of(Span.of(note, Meaning.WARNING)), width);
    }
    return List.of(Cells.cut(line(state, signs, width), width));
  }

  private static Row line(ReaderState state, Signs signs, int width) {
    if (state.mode() instanceof Mode.Typing typing) {
      return Row.of(
          Span.plain("/" + Sanitiser.oneRow(typing.query(), true)),
          Span.of(" ", Meaning.SELECTED),
          Span.plain(typing.query().isEmpty() ? "" : "  " + state.finding().count()),
          Span.of("   Enter keep  Esc leave", Meaning.FAINT));
    }
    if (state.mode() instanceof Mode.Outline) {
      return keys(
          width, new String[][] {{"Enter", "jump"}, {signs.updown(), "choose"}, {"o", "close"}});
    }
    if (state.mode() instanceof Mode.Keys) {
      return keys(width, new String[][] {{"q", "quit"}, {"any other key", "back to the page"}});
    }
    return state.finding().isEmpty() ? keys(width, KEYS) : found(state.finding());
  }

  private static Row found(Finding finding) {
    return Row.of(
        Span.plain("/" + Sanitiser.oneRow(finding.query(), true) + "  "),
        Span.of(finding.count(), Meaning.STRONG),
        Span.of("   n next  N previous  Esc end", Meaning.FAINT));
  }

  /** The target in full: what a link says may not be where it leads. */
  private static List<Row> link(Link link, ReaderState state, Signs signs, int width) {
    String target = Sanitiser.oneRow(link.target(), state.desk().typesetter().unicode());
    String what = link.elsewhere() ? "  opens in a browser" : "  Enter follows";
    return WordWrap.wrap(
        List.of(
            Span.of(signs.arrow() + " ", Meaning.FRAME),
            new Span(target, Style.of(Meaning.LINK), link.target()),
            Span.of(what, Meaning.FAINT)),
        width);
  }

  /** As many keys as there is room for. */
  private static Row keys(int width, String[][] keys) {
    List<Span> spans = new ArrayList<>();
    int used = 0;
    for (String[] key : keys) {
      String gap = spans.isEmpty() ? "" : "  ";
      int needed = gap.length() + CellWidth.width(key[0]) + 1 + key[1].length();
      if (used + needed > width) {
        break;
      }
      used += needed;
      spans.add(Span.plain(gap));
      spans.add(Span.of(key[0], Meaning.KEY));
      spans.add(Span.of(" " + key[1], Meaning.FAINT));
    }
    return new Row(spans);
  }
}
