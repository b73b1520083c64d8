package eda.runner.screen.reader;

import eda.runner.lesson.Fold;
import java.util.Optional;

/** What keys do to parts of a page that can be folded away. */
final class FoldKeys {
  private FoldKeys() {}

  /** Opens or closes the part that is chosen, or else the one in view. */
  static ReaderState turn(ReaderState state) {
    return inView(state)
        .map(fold -> turned(state, fold))
        .orElseGet(() -> state.noting("Nothing on the screen can be folded."));
  }

  /**
   * Returns the part whose summary is chosen; else the first one whose summary is on the screen;
   * else the innermost one that is.
   */
  static Optional<Fold> inView(ReaderState state) {
    Sheet sheet = state.sheet();
    if (sheet.folding().folds().isEmpty()) {
      return Optional.empty();
    }
    if (state.mode() instanceof Mode.Chosen chosen && sheet.fold(chosen.link()).isPresent()) {
      return sheet.fold(chosen.link());
    }
    return sheet.folding().folds().stream()
        .filter(fold -> state.onScreen(fold.row()))
        .findFirst()
        .or(() -> around(sheet, state.place().top()));
  }

  private static Optional<Fold> around(Sheet sheet, int row) {
    return sheet.folding().folds().stream()
        .filter(fold -> fold.from() <= row && row < fold.end())
        .reduce((outer, inner) -> inner);
  }

  /** The summary stays chosen, so that the same key takes it back. */
  private static ReaderState turned(ReaderState state, Fold fold) {
    ReaderState turned = state.turned(state.sheet().folding().turnedWith(fold));
    return Link.in(turned.sheet(), fold.row(), fold.from()).stream()
        .filter(link -> link.target().equals(fold.target()))
        .findFirst()
        .map(link -> turned.in(new Mode.Chosen(link)).showing(fold.row()))
        .orElse(turned);
  }
}
