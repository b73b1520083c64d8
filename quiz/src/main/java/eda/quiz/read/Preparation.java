package eda.quiz.read;

import eda.quiz.Finding;
import eda.quiz.QuizOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rewrites the few lines that CommonMark would read otherwise than quiz authors mean them: headings
 * without a space, typographic bullets, fences that open on the line of an option, options that are
 * indented like code, numbers that cannot interrupt a paragraph, and fences that are never closed.
 */
final class Preparation {
  private final List<Line> block;
  private final Findings findings;
  private final QuestionsAhead ahead;
  private final boolean headings;
  private final LongParagraph paragraph;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Mark> marks = new HashMap<>();
  private final Map<Integer, QuizOptions> options = new HashMap<>();
  private Optional<Fence> fence = Optional.empty();
  private Line fenceLine = new Line(1, "", "");
  private int extraIndent;
  private boolean inList;
  private int plainItems;

  Preparation(List<Line> block, Findings findings) {
    this.block = block;
    this.findings = findings;
    this.ahead = new QuestionsAhead(block);
    this.paragraph = new LongParagraph(findings);
    this.headings = block.stream().anyMatch(line -> Titles.level(line.text()) > 0);
  }

  Prepared prepared() {
    for (int i = 0; i < block.size(); i++) {
      Line line = block.get(i).dedented(extraIndent);
      if (fence.isPresent() && leavesItem(line)) {
        reportOpen();
        fence = Optional.empty();
      } else if (fence.isPresent() && ahead.question(i) && !ahead.closes(fence.get(), i)) {
        reportOpen();
        lines.add(line.withText(fence.get().closer()));
        fence = Optional.empty();
      }
      if (fence.isPresent()) {
        lines.add(line);
        fence = fence.filter(f -> !f.closedBy(line.text()));
      } else {
        if (paragraph.cutBefore(line)) {
          lines.add(new Line(line.number(), "", ""));
        }
        add(withoutTag(line));
        fenceLine = line;
        i += header(i);
      }
    }
    if (fence.isPresent()) {
      reportOpen();
    }
    return new Prepared(lines, marks, options);
  }

  /** Takes the options under a heading away; returns how many lines they are. */
  private int header(int heading) {
    if (Titles.level(block.get(heading).text()) == 0) {
      return 0;
    }
    Header header = Header.ofQuestion(block.subList(heading + 1, block.size()), findings);
    if (header.lines() > 0) {
      options.put(block.get(heading).number(), header.options());
    }
    return header.lines();
  }

  /** A tag is left over where a page has not its other half, or where a fence hid that one. */
  private Line withoutTag(Line line) {
    Optional<Wrapper.Place> tag =
        Wrapper.opening(line.text(), Reading.USUAL)
            .or(() -> Wrapper.QUIZDOWN.closing(line.text(), Reading.USUAL));
    if (tag.isEmpty() || !line.text().substring(0, tag.get().start()).isBlank()) {
      return line;
    }
    findings.add(
        Finding.warning(
            line.number(),
            "single-tag",
            "This tag opens or closes no quiz, since its other half is missing. Add that, or "
                + "remove this one."));
    return line.withText(line.text().substring(tag.get().end()));
  }

  /** A line that ends the list item in which the fence stands, and the fence with it. */
  private boolean leavesItem(Line line) {
    Optional<ItemStart> item = ItemStart.of(fenceLine.text());
    boolean nested = item.isPresent() || fenceLine.indent() > 1;
    int inside = item.map(ItemStart::width).orElse(2);
    return inList && nested && !line.blank() && line.indent() < inside;
  }

  private void reportOpen() {
    findings.add(
        Finding.error(
            fenceLine.number(),
            "fence-not-closed",
            "This code fence is never closed; it is read up to the next question. "
                + "Add the closing fence."));
  }

  private void add(Line line) {
    Optional<ItemStart> item = ItemStart.of(line.text());
    if (item.isPresent()) {
      addItem(line, item.get());
    } else if (Titles.lacksSpace(line.text())) {
      addHeading(line);
    } else {
      if (Titles.level(line.text()) > 0) {
        startQuestion();
      }
      separate(line);
      lines.add(line);
      fence = Fence.opener(line.text());
    }
  }

  /** Keeps a rule under a paragraph from making it a heading where headings have number signs. */
  private void separate(Line line) {
    if (headings && followsText() && line.indent() < 4 && isRule(line.text().strip())) {
      lines.add(new Line(line.number(), "", ""));
    }
  }

  private static boolean isRule(String text) {
    return text.length() > 2 && text.chars().allMatch(c -> c == '-');
  }

  private void startQuestion() {
    extraIndent = 0;
    inList = false;
    plainItems = 0;
  }

  private void addHeading(Line line) {
    int level = Titles.hashes(line.text());
    String heading = "#".repeat(level) + " " + line.text().substring(level);
    findings.addFixed(
        Finding.warning(
            line.number(),
            "heading-without-space",
            "A heading needs a space after its number signs."),
        line,
        heading);
    startQuestion();
    lines.add(line.withText(heading));
  }

  private void addItem(Line line, ItemStart item) {
    Mark mark = item.mark();
    if (mark.present() && !inList && line.indent() >= 4) {
      extraIndent = line.indent();
      inList = true;
      add(line.dedented(extraIndent));
      return;
    }
    if (item.typographic() && !mark.present()) {
      lines.add(line);
      return;
    }
    if (mark.present() && item.ordered() && item.number() != 1 && followsText()) {
      lines.add(new Line(line.number(), "", ""));
    }
    endListOfBody(line, item);
    inList |= line.indent() < 4;
    reportBullet(line, item);
    fence = Fence.opener(item.content());
    if (mark.present() && fence.isPresent()) {
      marks.put(lines.size(), mark);
    }
    lines.add(line.withText(rewritten(line, item)));
  }

  /**
   * Keeps a plain list apart from the options below it, which Markdown would join with it if both
   * have the same bullets.
   */
  private void endListOfBody(Line line, ItemStart item) {
    boolean blank = !lines.isEmpty() && lines.get(lines.size() - 1).blank();
    if (item.mark().present()) {
      if (blank && plainItems > 1 && !item.ordered()) {
        lines.add(line.withText("<!-- -->"));
      }
      plainItems = 0;
    } else if (line.indent() < 2) {
      plainItems = blank ? 1 : plainItems + 1;
    }
  }

  private boolean followsText() {
    return !inList && !lines.isEmpty() && !lines.get(lines.size() - 1).blank();
  }

  private void reportBullet(Line line, ItemStart item) {
    if (item.typographic()) {
      String text = item.indent() + "-" + item.gap() + item.text();
      findings.addFixed(
          Finding.warning(
              line.number(),
              "bullet",
              "Markdown does not know " + item.bullet() + " as a bullet. Write a hyphen."),
          line,
          text);
    }
  }

  /** The mark would hide a fence, or would make a link definition together with a colon. */
  private boolean mustPart(ItemStart item) {
    return fence.isPresent() || item.text().startsWith(":", item.mark().length());
  }

  private String parted(ItemStart item) {
    String mark = item.text().substring(0, item.mark().length()) + " ";
    return (fence.isPresent() ? "" : mark) + item.content();
  }

  private void reportColon(Line line, String fixed) {
    findings.addFixed(
        Finding.warning(line.number(), "untidy-mark", "A mark needs a space after it."),
        line,
        fixed);
  }

  private String rewritten(Line line, ItemStart item) {
    String bullet = item.typographic() ? "-" : item.bullet();
    boolean marked = item.mark().present();
    boolean wide = marked && item.gap().length() > 3;
    String text = marked && mustPart(item) ? parted(item) : item.text();
    if (marked && fence.isEmpty() && !text.equals(item.text())) {
      reportColon(line, item.indent() + bullet + item.gap() + text);
    }
    boolean changed = item.typographic() || wide || !text.equals(item.text());
    return changed ? item.indent() + bullet + (wide ? " " : item.gap()) + text : line.text();
  }
}
