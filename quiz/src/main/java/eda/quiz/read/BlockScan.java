package eda.quiz.read;

import eda.quiz.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quiz blocks of a page.
 *
 * <p>An opener inside a code fence is text. A block without a closer runs to the next opener or the
 * end of the page. Every line is looked at a fixed number of times.
 */
final class BlockScan {
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\s*\\.\\. quizdown::(?:\\s+(\\S.*))?\\s*");
  private static final Pattern COLONS =
      Pattern.compile("\\s*(:{3,})\\s*(?:\\{quizdown\\}|quizdown)\\s*");
  private static final String NOT_CLOSED =
      "This quiz has no end. Close it as it was opened; until then it reaches to the next quiz or "
          + "the end of the page.";

  private final List<Line> page;
  private final Findings findings;
  private final Fence.Ahead fences;
  private final TagsAhead tags;
  private final Reading reading;
  private final List<Block> blocks = new ArrayList<>();
  private final List<QuizReader.Reference> references = new ArrayList<>();
  private String title = "";

  BlockScan(List<Line> page, Findings findings, Reading reading) {
    this.page = page;
    this.findings = findings;
    this.fences = new Fence.Ahead(page);
    this.tags = new TagsAhead(page, reading);
    this.reading = reading;
  }

  /** The blocks from a 0-based line on. */
  List<Block> from(int first) {
    int next = first;
    while (next < page.size()) {
      next = step(next);
    }
    return blocks;
  }

  /** The files that were named instead of a quiz, after all blocks were found. */
  List<QuizReader.Reference> references() {
    return references;
  }

  private int step(int at) {
    String text = page.get(at).text();
    Optional<Fence> fence = Fence.opener(text);
    if (fence.isPresent()) {
      return fenced(at, fence.get());
    }
    Optional<Wrapper.Place> opening = Wrapper.opening(text, reading);
    if (opening.isPresent()) {
      return wrapped(at, opening.get());
    }
    Matcher colons = COLONS.matcher(text);
    if (text.contains(":::") && colons.matches()) {
      return colonFenced(at, colons.group(1).length());
    }
    Matcher directive = DIRECTIVE.matcher(text);
    if (text.contains(".. quizdown::") && directive.matches()) {
      return directive(at, Optional.ofNullable(directive.group(1)));
    }
    Titles.above(text).ifPresent(found -> title = found);
    return at + 1;
  }

  private int fenced(int at, Fence fence) {
    boolean quiz = fence.info().equals("quizdown") || fence.info().equals("{quizdown}");
    boolean closed = fences.closes(fence, at + 1);
    int end = closed ? at + 1 : page.size();
    while (closed && !fence.closedBy(page.get(end).text())) {
      end++;
    }
    if (quiz) {
      add(Block.Style.QUIZDOWN, at, Math.min(end, page.size() - 1), page.subList(at + 1, end));
      reportOpen(at, closed);
    }
    return end + 1;
  }

  private int colonFenced(int at, int length) {
    for (int i = at + 1; i < page.size(); i++) {
      String text = page.get(i).text().strip();
      if (text.length() >= length && text.chars().allMatch(c -> c == ':')) {
        add(Block.Style.QUIZDOWN, at, i, page.subList(at + 1, i));
        return i + 1;
      }
    }
    add(Block.Style.QUIZDOWN, at, page.size() - 1, page.subList(at + 1, page.size()));
    reportOpen(at, false);
    return page.size();
  }

  private int directive(int at, Optional<String> file) {
    int indent = page.get(at).indent();
    int end = at + 1;
    while (end < page.size() && (page.get(end).blank() || page.get(end).indent() > indent)) {
      end++;
    }
    if (file.isPresent()) {
      findings.add(
          Finding.note(
              page.get(at).number(),
              "quiz-in-file",
              "This quiz is in the file " + file.get() + ", which is read as a page of its own."));
      references.add(new QuizReader.Reference(page.get(at).number(), file.get().strip()));
    } else {
      int last = end - 1;
      while (page.get(last).blank()) {
        last--;
      }
      add(Block.Style.QUIZDOWN, at, last, page.subList(at + 1, last + 1));
    }
    return end;
  }

  private int wrapped(int at, Wrapper.Place opening) {
    WrappedBlock.Body body = new WrappedBlock(page, fences, tags, reading).read(at, opening);
    Wrapper wrapper = opening.wrapper();
    if (wrapper == Wrapper.QUIZ && body.lines().stream().noneMatch(BlockScan::marked)) {
      return body.next();
    }
    Block.Style style = wrapper == Wrapper.TAG ? Block.Style.HEADLESS : Block.Style.QUIZDOWN;
    add(style, at, body.last(), body.lines());
    reportOpen(at, body.closed());
    if (wrapper == Wrapper.RENDERED) {
      findings.add(
          Finding.warning(
              page.get(at).number(),
              "rendered-shortcode",
              "Hugo renders the text between {{% and %}} before the quiz sees it. "
                  + "Write {{< quizdown >}} instead."));
    }
    return body.next();
  }

  static boolean marked(Line line) {
    return ItemStart.of(line.text()).filter(item -> item.mark().present()).isPresent();
  }

  private void add(Block.Style style, int first, int last, List<Line> lines) {
    blocks.add(new Block(style, title, page.get(first).number(), page.get(last).number(), lines));
  }

  private void reportOpen(int at, boolean closed) {
    if (!closed) {
      findings.add(Finding.error(page.get(at).number(), "quiz-not-closed", NOT_CLOSED));
    }
  }
}
