package eda.runner.screen.reader;

import eda.runner.lesson.Fold;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A link on a sheet and where it leads, as the page writes it. */
record Link(Stretch at, String target) {
  boolean onThisPage() {
    return target.startsWith("#");
  }

  /** Whether it leads to another program: web and mail addresses. */
  boolean elsewhere() {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return target.startsWith("//") || colon > 1 && (slash < 0 || colon < slash);
  }

  /**
   * Returns the links that are shown of the rows from {@code from} to before {@code to}, in reading
   * order.
   */
  static List<Link> in(Sheet sheet, int from, int to) {
    List<Link> links = new ArrayList<>();
    int end = Math.min(to, sheet.size());
    for (int row = sheet.further(Math.max(0, from), 0); row < end; row = sheet.further(row, 1)) {
      int column = 0;
      for (Span span : sheet.row(row).spans()) {
        int behind = column + span.text().length();
        if (isLink(sheet, span)) {
          add(links, sheet, new Link(new Stretch(row, column, row, behind), span.target()));
        }
        column = behind;
      }
    }
    return links;
  }

  private static boolean isLink(Sheet sheet, Span span) {
    if (Fold.isTarget(span.target()) && !span.style().has(Meaning.LINK)) {
      return sheet.folding().fold(span.target()).isPresent();
    }
    return !span.target().isEmpty()
        && (span.style().has(Meaning.LINK) || span.target().startsWith("#"));
  }

  /** Adds a link, or lengthens the last one when this is more of it. */
  private static void add(List<Link> links, Sheet sheet, Link link) {
    int last = links.size() - 1;
    if (last >= 0 && links.get(last).goesOn(sheet, link)) {
      Stretch first = links.get(last).at();
      Stretch more = link.at();
      Stretch both = new Stretch(first.row(), first.from(), more.lastRow(), more.to());
      links.set(last, new Link(both, link.target()));
    } else {
      links.add(link);
    }
  }

  private boolean goesOn(Sheet sheet, Link next) {
    if (!target.equals(next.target)) {
      return false;
    }
    if (at.lastRow() == next.at.row()) {
      return at.to() == next.at.from();
    }
    return at.lastRow() + 1 == next.at.row()
        && sheet.block(at.row()) == sheet.block(next.at.row())
        && at.to() == sheet.row(at.lastRow()).text().length()
        && Flow.lead(sheet.row(next.at.row()).text()) >= next.at.from();
  }
}
