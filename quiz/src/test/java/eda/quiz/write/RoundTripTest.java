package eda.quiz.write;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.exchange.Exchange;
import eda.quiz.exchange.Exported;
import eda.quiz.read.QuizReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What was written is read as it was meant, whatever signs are in it. */
class RoundTripTest {
  @Property(tries = 1000)
  void aWellFormedQuizComesBackWithoutAnyFinding(@ForAll long seed) {
    Quiz quiz = WrittenQuiz.of(seed);
    String written = QuizdownWriter.write(quiz);
    QuizPage read = QuizReader.read(written);
    // A closer in a text is kept, but told of: other readers would end the quiz there.
    assertThat(read.findings())
        .as(written)
        .allMatch(finding -> finding.code().equals("shortcode-in-quiz"));
    assertThat(placeless(read)).as(written).containsExactly(placeless(quiz));
  }

  /** Two lists that become one, say: nothing tells where the first ended. */
  @Test
  void ofThousandDamagedPagesWithoutFaultsHardlyAnyChanges() {
    assertThat(LongStream.range(0, 1_000).filter(RoundTripTest::changes).count()).isLessThan(5);
  }

  @Property(tries = 1000)
  void whatChangesIsTold(@ForAll long seed) {
    String page = Damage.of(QuizdownWriter.write(WrittenQuiz.of(seed)), new Random(seed));
    List<Quiz> quizzes = QuizReader.read(page).quizzes();
    Exported exported = Exchange.format("quizdown").orElseThrow().write(quizzes);
    List<Quiz> again = QuizReader.read(((Exported.Text) exported).text()).quizzes();
    if (exported.losses().isEmpty()) {
      assertThat(again.stream().map(RoundTripTest::placeless))
          .as(page)
          .containsExactlyElementsOf(quizzes.stream().map(RoundTripTest::placeless).toList());
    }
  }

  private static boolean changes(long seed) {
    String page = Damage.of(QuizdownWriter.write(WrittenQuiz.of(seed)), new Random(seed));
    QuizPage read = QuizReader.read(page);
    String written = written(read);
    QuizPage again = QuizReader.read(written);
    return read.findings().stream().allMatch(f -> f.severity() == Finding.Severity.NOTE)
        && !(placeless(again).equals(placeless(read)) && written(again).equals(written));
  }

  private static String written(QuizPage page) {
    return page.quizzes().stream().map(QuizdownWriter::write).collect(Collectors.joining("\n"));
  }

  private static List<Quiz> placeless(QuizPage page) {
    return page.quizzes().stream().map(RoundTripTest::placeless).toList();
  }

  /** The quiz without the lines on which it stands, and without the title above it. */
  static Quiz placeless(Quiz quiz) {
    List<Question> questions = quiz.questions().stream().map(q -> q.onLine(1)).toList();
    return new Quiz("", quiz.introduction(), quiz.options(), questions, 1, 1);
  }
}
