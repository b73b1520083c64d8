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

  private final Reading reading;

  private QuizReader(String text, Reading reading) {
    page = Line.split(text);
    findings = new Findings(page);
    this.reading = reading;
  }

  /** The first and the last line of a quiz on its page, from one. */
  public record Place(int firstLine, int lastLine) {}

  /** A file named instead of a quiz, and the line that names it. */
  public record Reference(int line, String file) {}

  /** What a page holds, and how much of it. */
  public record Survey(QuizPage page, Counts counts) {}

  /** All quizzes of a page in order, with findings on the lines of the text as given. */
  public static QuizPage read(String text) {
    return read(text, Reading.USUAL);
  }

  /** All quizzes of a page, read as is said. */
  public static QuizPage read(String text, Reading reading) {
    return new QuizReader(text, reading).read();
  }

  /**
   * Where the quizzes of a page stand that are wrapped, without reading them: for whoever shows the
   * rest of the page, and is in a hurry.
   */
  public static List<Place> places(String text, Reading reading) {
    return scan(text, reading).blocks.stream()
        .map(block -> new Place(block.firstLine(), block.lastLine()))
        .toList();
  }

  /** The files that a page names as its quizzes; reading them is the caller's to do. */
  public static List<Reference> references(String text, Reading reading) {
    return scan(text, reading).references;
  }

  private record Scan(List<Block> blocks, List<Reference> references) {}

  private static Scan scan(String text, Reading reading) {
    List<Line> page = Line.split(text);
    BlockScan scan = new BlockScan(page, new Findings(page), reading);
    return new Scan(scan.from(FrontMatter.of(page).lines()), scan.references());
  }

  /** The same with what there is to count; options count as they are written. */
  public static Survey survey(String text, Reading reading) {
    QuizReader reader = new QuizReader(text, reading);
    QuizPage page = reader.read();
    return new Survey(page, reader.findings.asWritten(Counts.of(page)));
  }

  private QuizPage read() {
    FrontMatter front = FrontMatter.of(page).repaired(page, findings);
    List<Block> blocks = new BlockScan(page, findings, reading).from(front.lines());
    List<Quiz> quizzes = new ArrayList<>();
    for (Block block : blocks) {
      new BlockReader(block, findings, ids).read().ifPresent(quizzes::add);
    }
    if (blocks.isEmpty()) {
      new BarePage(page, front, reading)
          .block()
          .ifPresent(block -> readBare(block, front, quizzes));
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
