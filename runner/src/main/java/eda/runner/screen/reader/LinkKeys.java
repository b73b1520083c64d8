package eda.runner.screen.reader;

import eda.runner.screen.Step;
import java.util.List;

/** What keys do to links: choosing one and following it. */
final class LinkKeys {
  /** How far away the next link is looked for. */
  private static final int FURTHEST = 5_000;

  private LinkKeys() {}

  /** Chooses the first link behind the chosen one, or the first one on the screen. */
  static ReaderState next(ReaderState state) {
    Stretch from = from(state, new Stretch(state.place().top(), -1, 0, 0));
    List<Link> links = Link.in(state.sheet(), from.row(), from.row() + FURTHEST);
    return links.stream()
        .filter(link -> isBefore(from, link.at()))
        .findFirst()
        .map(link -> chosen(state, link))
        .orElseGet(() -> state.noting("No link further down."));
  }

  /** Chooses the last link before the chosen one, or the last one on the screen. */
  static ReaderState previous(ReaderState state) {
    Stretch from = from(state, new Stretch(state.bottom(), 0, 0, 0));
    return Link.in(state.sheet(), from.row() - FURTHEST, from.row() + 1).stream()
        .filter(link -> isBefore(link.at(), from))
        .reduce((first, second) -> second)
        .map(link -> chosen(state, link))
        .orElseGet(() -> state.noting("No link further up."));
  }

  /** Chooses a link by its place among those on the screen, counted from 1. */
  static ReaderState number(ReaderState state, int number) {
    List<Link> links = onScreen(state);
    if (links.isEmpty()) {
      return state.noting("There is no link on the screen.");
    }
    return links.size() < number
        ? state.noting("The last link on the screen is number " + links.size() + ".")
        : chosen(state, links.get(number - 1));
  }

  static List<Link> onScreen(ReaderState state) {
    return Link.in(state.sheet(), state.place().top(), state.bottom());
  }

  static Step<ReaderState, ReaderEffect> follow(ReaderState state, Link link) {
    if (SnippetMarks.runs(link) || SnippetMarks.shows(link)) {
      return SnippetKeys.follow(state, link);
    }
    if (CommandMarks.opens(link)) {
      return state.ask(new ReaderEffect.Open(CommandMarks.command(link)));
    }
    if (state.sheet().fold(link).isPresent()) {
      return FoldKeys.turn(state).stay();
    }
    if (link.onThisPage()) {
      String fragment = link.target().substring(1);
      return state
          .sheet()
          .row(fragment)
          .map(state::jumped)
          .orElseGet(() -> state.noHeading(fragment))
          .stay();
    }
    return link.elsewhere()
        ? state.stay()
        : state.ask(new ReaderEffect.Follow(state.page(), link.target()));
  }

  private static Stretch from(ReaderState state, Stretch otherwise) {
    return state.mode() instanceof Mode.Chosen chosen ? chosen.link().at() : otherwise;
  }

  private static boolean isBefore(Stretch one, Stretch other) {
    return one.row() < other.row() || one.row() == other.row() && one.from() < other.from();
  }

  private static ReaderState chosen(ReaderState state, Link link) {
    return state.in(new Mode.Chosen(link)).showing(link.at().row());
  }
}
