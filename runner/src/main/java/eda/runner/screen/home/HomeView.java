package eda.runner.screen.home;

import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import eda.runner.lesson.text.Style;
import eda.runner.lesson.text.WordWrap;
import eda.runner.screen.Cells;
import eda.runner.screen.KeyLine;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Signs;
import eda.runner.screen.SmallWindow;
import eda.runner.screen.home.HomeState.Mode;
import java.util.ArrayList;
import java.util.List;

/** Draws a {@link HomeState}. */
public final class HomeView {
  private static final String[][] TYPING_KEYS = {{"Enter", "keep"}, {"Esc", "leave"}};
  private static final String[][] FOUND_KEYS = {{"Enter", "open"}, {"Esc", "all"}, {"q", "quit"}};
  private static final String[][] WELCOME_KEYS = {
    {"Enter", "go on"}, {"Esc", "skip"}, {"q", "quit"}
  };
  private static final String[][] ALL_KEYS = {{"q", "quit"}, {"any other key", "back"}};
  private static final int HEAD = 3;
  private static final int MOST_NOTES = 4;

  /** From this width on, there is room for all that is known of a place. */
  private static final int ROOMY = 60;

  private final HomeState state;
  private final LayoutOptions options;
  private final Signs signs;
  private final int width;
  private final int height;

  private HomeView(HomeState state, LayoutOptions options, int width, int height) {
    this.state = state;
    this.options = options;
    this.signs = Signs.of(options.unicode());
    this.width = width;
    this.height = height;
  }

  /**
   * Returns exactly {@code height} rows, none wider than {@code width}.
   *
   * @param options how text is laid out, and whether with ASCII alone
   */
  public static List<Row> view(HomeState state, LayoutOptions options, int width, int height) {
    return SmallWindow.fits(width, height)
        ? new HomeView(state, options, width, height).rows()
        : SmallWindow.rows(width, height);
  }

  /** Returns the place of the map that a click is at, -1 for none. */
  static int placeAt(HomeState state, ScreenEvent.Click click) {
    if (!SmallWindow.fits(click.width(), click.height())) {
      return -1;
    }
    LayoutOptions options = LayoutOptions.plain(click.width());
    HomeView view = new HomeView(state, options, click.width(), click.height());
    int room = click.height() - HEAD - view.foot().size();
    List<Integer> shown = state.shown();
    int index = view.firstShown(shown, room) + click.row() - HEAD;
    boolean inside = click.row() >= HEAD && click.row() < HEAD + room && index < shown.size();
    return inside ? shown.get(index) : -1;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(head());
    List<Row> foot = foot();
    rows.addAll(body(height - HEAD - foot.size()));
    while (rows.size() < height - foot.size()) {
      rows.add(Row.EMPTY);
    }
    rows.addAll(foot);
    return rows.stream().map(row -> Cells.cut(row, width)).toList();
  }

  private List<Row> head() {
    String title = Sanitiser.oneRow(state.map().title(), options.unicode());
    return List.of(
        Row.of(
            Span.plain(" "), Span.of(Cells.cut(title, width - 2, signs.more()), Meaning.HEADING_1)),
        tallies(),
        Row.EMPTY);
  }

  private Row tallies() {
    List<Span> spans = new ArrayList<>();
    for (CourseMap.Tally tally : state.map().tallies()) {
      if (tally.all() > 0) {
        String count = tally.done() + "/" + tally.all();
        spans.add(Span.of(" " + tally.what() + " ", Meaning.FAINT));
        spans.add(Span.of(count + " ", tally.done() == tally.all() ? Meaning.OK : Meaning.STRONG));
      }
    }
    if (state.due() > 0) {
      spans.add(Span.of(" due ", Meaning.FAINT));
      spans.add(Span.of(Integer.toString(state.due()), Meaning.WARNING));
    }
    return new Row(spans);
  }

  private List<Row> body(int room) {
    if (state.mode() instanceof Mode.Welcome welcome) {
      return page(Welcome.page(welcome.page()), room);
    }
    if (state.mode() instanceof Mode.Keys) {
      return HomeKeyList.rows(signs);
    }
    List<Integer> shown = state.shown();
    if (shown.isEmpty()) {
      return List.of(
          Row.of(Span.of(" Nothing is called that. Esc shows everything.", Meaning.WARNING)));
    }
    int from = firstShown(shown, room);
    return shown.subList(from, Math.min(shown.size(), from + room)).stream()
        .map(this::stop)
        .toList();
  }

  /** The choice stands in the middle where the list is longer than the window. */
  private int firstShown(List<Integer> shown, int room) {
    int place = Math.max(0, shown.indexOf(state.chosen()));
    return Math.max(0, Math.min(place - room / 2, shown.size() - room));
  }

  private List<Row> page(String text, int room) {
    List<Row> rows = new Layout(options.within(Math.min(72, width - 2))).render(text);
    return rows.subList(0, Math.min(room, rows.size())).stream()
        .map(row -> Cells.beside(Row.EMPTY, 1, row))
        .toList();
  }

  private Row stop(int index) {
    Stop stop = state.map().stops().get(index);
    boolean chosen = index == state.chosen();
    String facts = facts(index);
    String indent = " ".repeat(1 + 3 * stop.level());
    int room = width - indent.length() - 4 - (facts.isEmpty() ? 0 : CellWidth.width(facts) + 2);
    String title = Cells.cut(Sanitiser.oneRow(stop.title(), options.unicode()), room, signs.more());
    Span name = new Span(title, chosen ? Style.of(Meaning.SELECTED) : plain(stop));
    return Row.of(
        Span.of(chosen ? signs.under() : " ", Meaning.KEY),
        Span.plain(indent.substring(1)),
        sign(stop),
        Span.plain(" "),
        name,
        Span.of(facts.isEmpty() ? "" : "  " + facts, Meaning.FAINT));
  }

  /** What a search found stands without its chapter, so that is named. */
  private String facts(int index) {
    Stop stop = state.map().stops().get(index);
    String facts = options.unicode() ? stop.facts() : stop.facts().replace("★", "*");
    boolean found =
        state.mode() instanceof Mode.Searching searching && !searching.query().isEmpty();
    if (!found || stop.level() == 0) {
      return facts;
    }
    int above = index;
    while (above > 0 && state.map().stops().get(above).level() > 0) {
      above--;
    }
    String chapter = Sanitiser.oneRow(state.map().stops().get(above).title(), options.unicode());
    return (facts.isEmpty() || width < ROOMY ? "in " : facts + ", in ")
        + Cells.cut(chapter, width / 3, signs.more());
  }

  private static Style plain(Stop stop) {
    return stop.level() == 0 ? Style.of(Meaning.STRONG) : Style.PLAIN;
  }

  private Span sign(Stop stop) {
    return switch (stop.state()) {
      case DONE -> Span.of(signs.right(), Meaning.OK);
      case TRIED -> Span.of("~", Meaning.WARNING);
      case OPEN -> Span.of(options.unicode() ? "·" : ".", Meaning.FAINT);
    };
  }

  private List<Row> foot() {
    List<Row> rows = new ArrayList<>(List.of(rule()));
    if (state.mode() instanceof Mode.Choosing choosing && !choosing.note().isEmpty()) {
      String note = Sanitiser.oneRow(choosing.note(), options.unicode());
      List<Row> wrapped = WordWrap.wrap(List.of(Span.of(note, Meaning.WARNING)), width);
      rows.addAll(wrapped.subList(0, Math.min(MOST_NOTES, wrapped.size())));
    } else {
      rows.add(keys());
    }
    return rows;
  }

  private Row rule() {
    String command = " ./course " + state.map().stops().get(state.chosen()).command() + " ";
    boolean choosing =
        state.mode() instanceof Mode.Choosing || state.mode() instanceof Mode.Searching;
    String shown = choosing && !state.shown().isEmpty() ? command : "";
    return Row.of(
        Span.of(
            signs.rule().repeat(Math.max(0, width - CellWidth.width(shown) - 1)), Meaning.FRAME),
        Span.of(shown + signs.rule(), Meaning.FRAME));
  }

  private Row keys() {
    if (state.mode() instanceof Mode.Welcome welcome) {
      String page = (welcome.page() + 1) + " of " + Welcome.pages();
      return KeyLine.of(List.of(Span.of(page, Meaning.FAINT)), WELCOME_KEYS, width);
    }
    if (state.mode() instanceof Mode.Keys) {
      return KeyLine.of(List.of(), ALL_KEYS, width);
    }
    if (state.mode() instanceof Mode.Searching searching) {
      String query = "/" + Cells.tail(searching.query(), width / 2);
      return searching.typing()
          ? KeyLine.of(
              List.of(Span.plain(query), Span.of(" ", Meaning.SELECTED)), TYPING_KEYS, width)
          : KeyLine.of(List.of(Span.plain(query)), FOUND_KEYS, width);
    }
    String[][] keys = {
      {"Enter", "open"},
      {signs.updown(), "choose"},
      {"q", "quit"},
      {"?", "keys"},
      {"/", "search"},
      {"n", "next"},
      {"r", "review"},
      {"p", "progress"}
    };
    return KeyLine.of(List.of(), keys, width);
  }
}
