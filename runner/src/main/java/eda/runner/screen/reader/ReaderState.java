package eda.runner.screen.reader;

import eda.runner.lesson.Snippet;
import eda.runner.screen.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the reader knows at one moment.
 *
 * <p>The changes that keys and events are made of are here; which of them a key makes, {@link
 * ReaderKeys} says.
 *
 * @param trail the places to go back to, the last one last
 */
public record ReaderState(
    Desk desk,
    ReaderPage page,
    Sheet sheet,
    Place place,
    Mode mode,
    Finding finding,
    List<Visit> trail) {
  private static final int LONGEST_TRAIL = 100;
  private static final String LEFT = "You left off here. g leads to the start.";

  public ReaderState {
    trail = List.copyOf(trail);
  }

  /** Opens a page where it was left at another visit. */
  public static Step<ReaderState, ReaderEffect> open(Desk desk, ReaderPage page, Anchor left) {
    Step<ReaderState, ReaderEffect> step = opened(desk, page, left, List.of());
    return new Step<>(step.state().noting(LEFT), step.effect());
  }

  /** Opens a page at a heading. */
  public static Step<ReaderState, ReaderEffect> open(Desk desk, ReaderPage page, String fragment) {
    return headed(desk, page, fragment, List.of());
  }

  private static Step<ReaderState, ReaderEffect> opened(
      Desk desk, ReaderPage page, Anchor at, List<Visit> trail) {
    Sheet sheet = desk.typesetter().atOnce(page, desk.columns());
    ReaderState state =
        new ReaderState(desk, page, sheet, Place.START, Mode.READING, Finding.NONE, trail)
            .placed(at);
    return sheet.whole() ? state.stay() : state.ask(layOut(desk, page));
  }

  private static Step<ReaderState, ReaderEffect> headed(
      Desk desk, ReaderPage page, String fragment, List<Visit> trail) {
    if (fragment.isEmpty()) {
      return opened(desk, page, Anchor.START, trail);
    }
    // All of it: the heading may stand anywhere.
    Sheet sheet = desk.typesetter().whole(page, desk.columns());
    ReaderState state =
        new ReaderState(desk, page, sheet, Place.START, Mode.READING, Finding.NONE, trail);
    return sheet
        .row(fragment)
        .map(row -> state.opening(row).top(row))
        .orElse(state.noHeading(fragment))
        .stay();
  }

  private static ReaderEffect layOut(Desk desk, ReaderPage page) {
    return new ReaderEffect.LayOut(page, desk.columns());
  }

  /** Whether the last row of the page is on the screen. */
  public boolean atEnd() {
    return sheet.whole() && place.top() >= furthest() && !desk.tooSmall();
  }

  /** Where the learner is, to come back to at another visit. */
  public Anchor anchor() {
    return place.anchor();
  }

  Step<ReaderState, ReaderEffect> stay() {
    return ask(ReaderEffect.NONE);
  }

  Step<ReaderState, ReaderEffect> ask(ReaderEffect effect) {
    return new Step<>(this, effect);
  }

  ReaderState in(Mode other) {
    return new ReaderState(desk, page, sheet, place, other, finding, trail);
  }

  ReaderState noting(String note) {
    return in(new Mode.Reading(note));
  }

  ReaderState noHeading(String fragment) {
    return noting("This page has no heading #" + fragment + ".");
  }

  ReaderState finding(Finding other) {
    return new ReaderState(desk, page, sheet, place, mode, other, trail);
  }

  ReaderState at(Place other) {
    return new ReaderState(desk, page, sheet, other, mode, finding, trail);
  }

  /** Moved so that {@code row} is the first one, or as near to that as the end of the page lets. */
  ReaderState top(int row) {
    int top = sheet.shown(Math.max(0, Math.min(row, furthest())));
    return at(new Place(top, sheet.anchor(top)));
  }

  /** Moved by so many rows. */
  ReaderState scrolled(int rows) {
    return top(sheet.further(place.top(), rows));
  }

  /** The row behind the last one on the screen. */
  int bottom() {
    return sheet.further(place.top(), desk.rows());
  }

  boolean onScreen(int row) {
    return place.top() <= row && row < bottom() && !sheet.hides(row);
  }

  /** Moved no more than needed for the row to be on the screen, with some rows before it. */
  ReaderState showing(int row) {
    ReaderState opened = opening(row);
    return opened.onScreen(row) ? opened : opened.top(opened.sheet.further(row, -desk.rows() / 3));
  }

  /** With all parts open in which a row is. */
  private ReaderState opening(int row) {
    return turned(sheet.opening(row));
  }

  /** With these parts not as the page wants them at first. */
  ReaderState turned(Set<Integer> parts) {
    return turned(sheet.turned(parts));
  }

  private ReaderState turned(Sheet other) {
    return other == sheet
        ? this
        : new ReaderState(desk, page, other, place, mode, finding, trail).top(place.top());
  }

  /** Moved to where the anchor is at this width. */
  private ReaderState placed(Anchor anchor) {
    int top = sheet.shown(Math.max(0, Math.min(sheet.row(anchor), furthest())));
    return at(new Place(top, anchor));
  }

  private int furthest() {
    return sheet.further(sheet.size(), -desk.rows());
  }

  /** Moved to a row that a link, a heading or a footnote leads to; the way back is kept. */
  ReaderState jumped(int row) {
    return new ReaderState(desk, page, sheet, place, Mode.READING, finding, longerTrail())
        .opening(row)
        .top(row);
  }

  Step<ReaderState, ReaderEffect> back() {
    if (trail.isEmpty()) {
      return noting("This is where you began.").stay();
    }
    Visit last = trail.get(trail.size() - 1);
    List<Visit> rest = trail.subList(0, trail.size() - 1);
    if (!last.page().file().equals(page.file())) {
      return opened(desk, last.page(), last.anchor(), rest);
    }
    return new ReaderState(desk, page, sheet, place, Mode.READING, finding, rest)
        .placed(last.anchor())
        .stay();
  }

  /** Another page takes the place of this one, with a way back. */
  Step<ReaderState, ReaderEffect> turned(ReaderEvent.Opened opened) {
    return headed(desk, opened.page(), opened.fragment(), longerTrail());
  }

  /** The same page with what this snippet prints on it. */
  ReaderState showing(Snippet snippet) {
    ReaderPage other = page.showing(snippet);
    return other.equals(page)
        ? this
        : new ReaderState(desk, other, sheet, place, mode, finding, trail)
            .on(desk.typesetter().whole(other, desk.columns()));
  }

  private List<Visit> longerTrail() {
    int from = Math.max(0, trail.size() - LONGEST_TRAIL + 1);
    List<Visit> longer = new ArrayList<>(trail.subList(from, trail.size()));
    longer.add(new Visit(page, place.anchor()));
    return longer;
  }

  Step<ReaderState, ReaderEffect> resized(int width, int height) {
    Desk other = desk.resized(width, height);
    ReaderState state = new ReaderState(other, page, sheet, place, mode, finding, trail);
    if (other.columns() == sheet.columns()) {
      return state.placed(place.anchor()).stay();
    }
    Sheet start = other.typesetter().atOnce(page, other.columns());
    // The old rows of a long page, cut off, are better than its start.
    return start.whole() ? state.on(start).stay() : state.ask(layOut(other, page));
  }

  /** The same page on another sheet. */
  ReaderState on(Sheet laidOut) {
    Sheet other = laidOut.turned(sheet.folding().turned());
    Mode kept = mode instanceof Mode.Chosen ? Mode.READING : mode;
    ReaderState state =
        new ReaderState(desk, page, other, place, kept, finding, trail).placed(place.anchor());
    return state.finding(finding.on(other, state.place().top()));
  }
}
