package eda.quiz.read;

import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.List;
import java.util.Optional;

/**
 * A page without wrappers that is a quiz itself: at least half of its headings are followed by
 * marked options, and something on it asks or explains, or its front matter asks the question. A
 * list of things to do is none, unless somebody says that it is a quiz.
 */
final class BarePage {
  private final List<Line> page;
  private final FrontMatter front;
  private final boolean named;

  BarePage(List<Line> page, FrontMatter front, Reading reading) {
    this.page = page;
    this.front = front;
    this.named = reading.named();
  }

  Optional<Block> block() {
    List<Line> lines = page.subList(front.lines(), page.size());
    boolean asks = front.values().containsKey("question");
    if (lines.isEmpty()
        || !(asks ? lines.stream().anyMatch(BlockScan::marked) : mostlyAsks(lines))) {
      return Optional.empty();
    }
    String title = front.values().getOrDefault("title", "");
    Block.Style style = asks ? Block.Style.HEADLESS : Block.Style.BARE;
    return Optional.of(new Block(style, title, lines.get(0).number(), page.size(), lines));
  }

  private boolean mostlyAsks(List<Line> lines) {
    int headings = 0;
    int questions = 0;
    boolean open = false;
    boolean asks = false;
    Optional<Fence> fence = Optional.empty();
    for (Line line : lines) {
      String text = line.text();
      boolean fenced = fence.isPresent();
      fence = fenced ? fence.filter(f -> !f.closedBy(text)) : Fence.opener(text);
      if (fenced || fence.isPresent()) {
        continue;
      }
      asks |= asks(text);
      if (Titles.level(text) > 0) {
        headings++;
        open = true;
      } else if (open && BlockScan.marked(line)) {
        questions++;
        open = false;
      }
    }
    return questions > 0 && (named || asks && 2 * questions >= headings);
  }

  /** A heading with a question mark or a number, or a quote with a label. */
  private static boolean asks(String text) {
    if (Titles.level(text) > 0) {
      String heading = Titles.atx(text);
      return heading.contains("?")
          || Titles.onlyNumber(heading)
          || !Titles.of(heading).text().equals(heading);
    }
    String line = text.strip();
    return line.startsWith(">") && Label.of(line.substring(1).strip()).isPresent();
  }

  /** The quiz with what only the front matter says. */
  static Quiz completed(Quiz quiz, FrontMatter front) {
    String stem = front.values().getOrDefault("question", "");
    if (stem.isEmpty()) {
      return quiz;
    }
    Question first = quiz.questions().get(0);
    String reference = front.values().getOrDefault("documentation", "");
    String separator = first.explanation().isEmpty() ? "" : "\n\n";
    String explanation = reference.isEmpty() ? "" : separator + "Reference: <" + reference + ">";
    Question asked =
        new Question(
            first.id(),
            first.number(),
            first.topic(),
            stem,
            body(first),
            first.kind(),
            first.hint(),
            first.explanation() + explanation,
            first.scorable(),
            first.line(),
            first.weight(),
            first.options());
    return new Quiz(
        quiz.title(),
        quiz.introduction(),
        quiz.options(),
        List.of(asked),
        quiz.firstLine(),
        quiz.lastLine());
  }

  private static String body(Question question) {
    String text = question.title();
    return question.body().isEmpty() || text.isEmpty()
        ? text + question.body()
        : question.body() + "\n\n" + text;
  }
}
