package eda.quiz.read;

import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the quizzes of a page.
 *
 * <p>Never throws, whatever the text: what is wrong with a page becomes findings, and a question
 * that cannot be used costs no other question. Time and memory are linear in the text.
 */
public final class QuizReader {
  private final List<Line> page;
  private final Findings findings;
  private final Ids ids = new Ids();

  private QuizReader(String text) {
    page = Line.split(text);
    findings = new Findings(page);
  }

  /** What a page holds, and how much of it. */
  public record Survey(QuizPage page, Counts counts) {}

  /** All quizzes of a page in order, with findings on the lines of the text as given. */
  public static QuizPage read(String text) {
    return new QuizReader(text).read();
  }

  /** The same with what there is to count; options count as they are written. */
  public static Survey survey(String text) {
    QuizReader reader = new QuizReader(text);
    QuizPage page = reader.read();
    return new Survey(page, reader.findings.asWritten(Counts.of(page)));
  }

  private QuizPage read() {
    FrontMatter front = FrontMatter.of(page);
    List<Block> blocks = new BlockScan(page, findings).from(front.lines());
    List<Quiz> quizzes = new ArrayList<>();
    for (Block block : blocks) {
      new BlockReader(block, findings, ids).read().ifPresent(quizzes::add);
    }
    if (blocks.isEmpty()) {
      new BarePage(page, front).block().ifPresent(block -> readBare(block, front, quizzes));
    }
    return new QuizPage(quizzes, findings.sorted());
  }

  private void readBare(Block block, FrontMatter front, List<Quiz> quizzes) {
    new BlockReader(block, findings, ids)
        .read()
        .map(quiz -> BarePage.completed(quiz, front))
        .ifPresent(quizzes::add);
  }
}
