package eda.runner.screen.reader;

import eda.runner.lesson.Fold;
import eda.runner.lesson.Heading;
import eda.runner.lesson.LaidOut;
import eda.runner.lesson.text.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page laid out at one width, with the places on it.
 *
 * @param columns the width
 * @param whole whether this is all of the page; the start of a long one is shown while the rest is
 *     laid out
 */
public record Sheet(LaidOut page, int columns, boolean whole, Folding folding) {
  /** With everything folded that the page doesn't want open. */
  public Sheet(LaidOut page, int columns, boolean whole) {
    this(page, columns, whole, new Folding(page.folds(), Set.of()));
  }

  /** The same with these parts not as the page wants them at first. */
  Sheet turned(Set<Integer> turned) {
    return turned.equals(folding.turned())
        ? this
        : new Sheet(page, columns, whole, new Folding(page.folds(), turned));
  }

  /** The same with all parts open in which a row is. */
  Sheet opening(int row) {
    return turned(folding.turnedFor(row));
  }

  /** Returns how many rows there are, those that are folded away included. */
  int size() {
    return page.rows().size();
  }

  Row row(int number) {
    return page.rows().get(number);
  }

  /** Returns how much of what is shown stands before a row. */
  long percent(int row) {
    return folding.shownBefore(row) * 100L / Math.max(1, folding.shownBefore(size()));
  }

  boolean hides(int row) {
    return folding.hiding(row).isPresent();
  }

  /** Returns the row, or the one above under which it is folded away. */
  int shown(int row) {
    return folding.hiding(row).map(fold -> fold.from() - 1).orElse(row);
  }

  /** Returns the row so many shown rows further down, at most the end of the sheet. */
  int further(int row, int by) {
    int last = folding.shownBefore(size());
    int wanted = folding.shownBefore(row) + by;
    return wanted >= last ? size() : folding.row(Math.max(0, wanted));
  }

  /** Returns the part whose summary a link is. */
  Optional<Fold> fold(Link link) {
    return folding.fold(link.target());
  }

  List<Heading> headings() {
    return page.headings();
  }

  /** Returns the index of the heading that {@code row} stands under, -1 above the first one. */
  int section(int row) {
    int low = 0;
    int high = headings().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings().get(middle).row() <= row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Returns the row to which a link within the page leads: a heading's or a footnote's. */
  Optional<Integer> row(String fragment) {
    Integer anchored = page.anchors().get(fragment);
    if (anchored != null) {
      return Optional.of(anchored);
    }
    int heading = Slugs.of(headings()).indexOf(fragment);
    return heading < 0 ? Optional.empty() : Optional.of(headings().get(heading).row());
  }

  /** Returns how many blocks there are, at least one. */
  int blocks() {
    return Math.max(1, page.blocks().size());
  }

  /** Returns the row on which a block begins; behind the last block, the end of the sheet. */
  int start(int block) {
    if (block >= page.blocks().size()) {
      return block == 0 ? 0 : size();
    }
    return block == 0 ? 0 : Math.min(size(), page.blocks().get(block));
  }

  /** Returns the block in which {@code row} stands. */
  int block(int row) {
    int low = 1;
    int high = blocks();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) <= row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  Anchor anchor(int row) {
    int block = block(row);
    int letters = 0;
    for (int i = start(block); i < row; i++) {
      letters += letters(i);
    }
    return new Anchor(block, letters);
  }

  /** Returns the row that the anchor's next letter stands on. */
  int row(Anchor anchor) {
    int start = start(anchor.block());
    int end = start(Math.max(1, anchor.block() + 1));
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += letters(i);
      if (letters > anchor.letters()) {
        return i;
      }
    }
    return anchor.letters() == 0 ? start : Math.max(start, end - 1);
  }

  private int letters(int row) {
    String text = row(row).text();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
