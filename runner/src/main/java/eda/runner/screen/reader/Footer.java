package eda.runner.screen.reader;

import eda.runner.lesson.Fold;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import eda.runner.lesson.text.WordWrap;
import eda.runner.screen.Cells;
import eda.runner.screen.KeyLine;
import eda.runner.screen.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  private static final String[][] FOUND_KEYS = {{"n", "next"}, {"N", "previous"}, {"Esc", "end"}};
  private static final String[][] PREDICTING_KEYS = {
    {"Enter", "next line"}, {"Enter twice", "run"}, {"Esc", "leave"}
  };
  private static final String[][] SKIPPING_KEYS = {{"Enter", "run without"}, {"Esc", "leave"}};
  private static final String[][] RUNNING_KEYS = {{"s", "stop"}, {"q", "quit"}};
  private static final String[][] RAN_KEYS = {
    {"Esc", "close"}, {"r", "again"}, {"e", "edit"}, {"j k", "scroll"}
  };
  private static final String[][] TYPING_KEYS = {{"Enter", "keep"}, {"Esc", "leave"}};

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
    return state.page().title().endsWith(heading)
        ? ""
        : Cells.cut(" " + signs.under() + " " + heading, room, signs.more());
  }

  private static String progress(ReaderState state) {
    int size = state.sheet().size();
    int bottom = state.bottom();
    if (!state.sheet().whole()) {
      return "laying out";
    }
    if (bottom >= size) {
      return state.place().top() == 0 ? "all" : "end";
    }
    return state.place().top() == 0 ? "top" : state.sheet().percent(bottom) + "%";
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
      return typing(typing.query(), state.finding(), width);
    }
    if (state.mode() instanceof Mode.Outline) {
      String[][] keys = {{"Enter", "jump"}, {signs.updown(), "choose"}, {"o", "close"}};
      return KeyLine.of(List.of(), keys, width);
    }
    if (state.mode() instanceof Mode.Keys) {
      String[][] keys = {{"q", "quit"}, {"any other key", "back"}};
      return KeyLine.of(List.of(), keys, width);
    }
    Optional<String[][]> snippet = snippet(state.mode());
    if (snippet.isPresent()) {
      return KeyLine.of(List.of(), snippet.get(), width);
    }
    Finding finding = state.finding();
    if (finding.isEmpty()) {
      return KeyLine.of(inView(state), KEYS, width);
    }
    String query = "/" + Sanitiser.oneRow(finding.query(), true);
    List<Span> found =
        List.of(
            Span.plain(Cells.cut(query, width / 2, signs.more()) + "  "),
            Span.of(finding.count(), Meaning.STRONG));
    return KeyLine.of(found, FOUND_KEYS, width);
  }

  /** The keys for what is on the screen. */
  private static List<Span> inView(ReaderState state) {
    List<Span> spans = new ArrayList<>();
    if (SnippetKeys.inView(state).isPresent()) {
      spans.add(Span.of("r", Meaning.KEY));
      spans.add(Span.of(" run", Meaning.FAINT));
    }
    FoldKeys.inView(state)
        .ifPresent(
            fold -> {
              spans.add(Span.plain(spans.isEmpty() ? "" : "  "));
              spans.add(Span.of("f", Meaning.KEY));
              spans.add(Span.of(foldKey(state, fold), Meaning.FAINT));
            });
    return spans;
  }

  private static String foldKey(ReaderState state, Fold fold) {
    return state.sheet().folding().isOpen(fold) ? " fold" : " unfold";
  }

  /** The keys for what is done with a snippet just now. */
  private static Optional<String[][]> snippet(Mode mode) {
    if (mode instanceof Mode.Predicting predicting) {
      boolean nothing = predicting.lines().isEmpty() && predicting.typed().isBlank();
      return Optional.of(nothing ? SKIPPING_KEYS : PREDICTING_KEYS);
    }
    if (mode instanceof Mode.Running) {
      return Optional.of(RUNNING_KEYS);
    }
    return mode instanceof Mode.Ran ? Optional.of(RAN_KEYS) : Optional.empty();
  }

  private static Row typing(String query, Finding finding, int width) {
    String shown = Cells.tail(query, width / 2);
    List<Span> line =
        List.of(
            Span.plain("/" + shown),
            Span.of(" ", Meaning.SELECTED),
            Span.of(query.isEmpty() ? "" : " " + finding.count(), Meaning.STRONG));
    return KeyLine.of(line, TYPING_KEYS, width);
  }

  /** The target in full: what a link says may not be where it leads. */
  private static List<Row> link(Link link, ReaderState state, Signs signs, int width) {
    if (SnippetMarks.runs(link) || SnippetMarks.shows(link)) {
      String what = SnippetMarks.runs(link) ? " runs " : " shows what it prints: ";
      Span key = Span.of("Enter", Meaning.KEY);
      Row row = Row.of(key, Span.plain(what + SnippetMarks.name(link)));
      return List.of(Cells.cut(row, width));
    }
    if (CommandMarks.opens(link)) {
      String what =
          " opens ./course "
              + Sanitiser.oneRow(CommandMarks.command(link), state.desk().typesetter().unicode());
      Row row = Row.of(Span.of("Enter", Meaning.KEY), Span.plain(what));
      return List.of(Cells.cut(row, width));
    }
    Optional<Fold> fold = state.sheet().fold(link);
    if (fold.isPresent()) {
      String what = foldKey(state, fold.get()) + "s";
      return List.of(Row.of(Span.of("Enter", Meaning.KEY), Span.plain(what)));
    }
    String target = Sanitiser.oneRow(link.target(), state.desk().typesetter().unicode());
    Span full = new Span(target, Style.of(Meaning.LINK), link.target());
    String post = state.desk().signposts().at(state.page(), link.target());
    String shown = Sanitiser.oneRow(post, state.desk().typesetter().unicode());
    List<Span> spans = new ArrayList<>(List.of(Span.of(signs.arrow() + " ", Meaning.FRAME), full));
    spans.add(Span.plain(shown.isEmpty() ? "" : "  " + shown));
    Row named = new Row(spans);
    spans.add(Span.of(link.elsewhere() ? "  for a browser" : "  Enter follows", Meaning.FAINT));
    Row line = new Row(spans);
    if (line.width() > width && !shown.isEmpty()) {
      List<Row> rows = new ArrayList<>(List.of(Cells.cut(Row.plain(shown), width)));
      rows.addAll(WordWrap.wrap(List.of(full), width));
      return named.width() <= width ? List.of(named) : rows;
    }
    return line.width() <= width ? List.of(line) : WordWrap.wrap(List.of(full), width);
  }
}
