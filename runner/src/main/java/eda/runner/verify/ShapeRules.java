package eda.runner.verify;

import eda.runner.verify.Passage.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shape of a chapter: enough words, short sections, few things in each. */
final class ShapeRules {
  private static final int FEWEST_WORDS = 900;
  private static final int MOST_WORDS = 1_300;
  private static final int MOST_SECTION_WORDS = 180;
  private static final int MOST_ELIXIR_LINES = 8;

  /** On a screen of 80 columns, code is set in by five, and one is left free. */
  private static final int MOST_COLUMNS_OF_CODE = 74;

  private final List<Passage> passages;
  private final Findings findings;
  private Passage section;
  private int sectionWords;
  private int shown;
  private int total;

  private ShapeRules(List<Passage> passages, Findings findings) {
    this.passages = passages;
    this.findings = findings;
    this.section = passages.get(0);
  }

  /**
   * @param passages of the chapter, those of its quiz left out
   */
  static void check(List<Passage> passages, Findings findings) {
    if (!passages.isEmpty()) {
      new ShapeRules(passages, findings).check();
    }
  }

  private void check() {
    Set<String> snippets = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.is(Kind.HEADING) && passage.info().equals("2")) {
        endSection();
        section = passage;
      } else if (passage.is(Kind.PROSE)) {
        sectionWords += passage.words().size();
      } else if (passage.is(Kind.FENCE)) {
        checkFence(i, snippets);
      } else if (passage.is(Kind.QUOTE)) {
        checkQuote(passage);
      }
    }
    endSection();
    if (total < FEWEST_WORDS || total > MOST_WORDS) {
      findings.add(
          1, "a chapter has " + FEWEST_WORDS + " to " + MOST_WORDS + " words, this one " + total);
    }
  }

  private void endSection() {
    if (sectionWords > MOST_SECTION_WORDS) {
      findings.add(
          section.line(),
          "a section of " + sectionWords + " words, " + MOST_SECTION_WORDS + " at most");
    }
    if (shown > 1) {
      findings.add(section.line(), "a section shows one snippet or one diagram, this one " + shown);
    }
    total += sectionWords;
    sectionWords = 0;
    shown = 0;
  }

  private void checkFence(int at, Set<String> snippets) {
    Passage fence = passages.get(at);
    if (fence.info().equals("mermaid")) {
      shown++;
      DiagramRules.check(fence, next(at), findings);
    } else {
      checkCode(fence);
    }
    if (fence.info().startsWith("java snippet ")) {
      shown++;
      if (!snippets.add(fence.info().split(" ")[2])) {
        findings.add(fence.line(), "another snippet has this name: " + fence.info());
      }
    }
  }

  private void checkCode(Passage fence) {
    List<String> lines = fence.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int columns = lines.get(i).codePointCount(0, lines.get(i).length());
      if (columns > MOST_COLUMNS_OF_CODE) {
        findings.add(
            fence.line() + 1 + i,
            "a line of code has at most "
                + MOST_COLUMNS_OF_CODE
                + " columns, not "
                + columns
                + ", or it is broken on a screen of 80");
      }
    }
  }

  private Optional<Passage> next(int at) {
    return at + 1 < passages.size() ? Optional.of(passages.get(at + 1)) : Optional.empty();
  }

  private void checkQuote(Passage quote) {
    if (quote.text().startsWith("Elixir") && quote.lines() > MOST_ELIXIR_LINES) {
      findings.add(
          quote.line(),
          "a box about Elixir has at most " + MOST_ELIXIR_LINES + " lines, not " + quote.lines());
    }
  }
}
