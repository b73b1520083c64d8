package eda.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Finding;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What isn't told as a loss comes back as it was. */
class RoundTripTest {
  private static final Set<String> HARMLESS =
      Set.of("the hint is lost", "Markdown in right sides is shown as plain text");

  @Property(tries = 500)
  void giftKeepsAllThatIsNotToldAsLost(@ForAll("quizzes") List<Quiz> quizzes) {
    check(new GiftFormat(), new GiftSource(), quizzes, false);
  }

  @Property(tries = 500)
  void moodleKeepsAllThatIsNotToldAsLost(@ForAll("quizzes") List<Quiz> quizzes) {
    check(new MoodleFormat(), new MoodleSource(), quizzes, true);
  }

  @Provide
  Arbitrary<List<Quiz>> quizzes() {
    return AnyQuizzes.all();
  }

  private static void check(Format format, Source source, List<Quiz> quizzes, boolean hints) {
    Exported.Text exported = (Exported.Text) format.write(quizzes);
    QuizPage page = source.read(exported.text());
    assertThat(page.findings())
        .as(exported.text())
        .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    Set<String> lost =
        exported.losses().stream()
            .filter(loss -> !HARMLESS.contains(loss.what()))
            .map(Loss::subject)
            .collect(Collectors.toSet());
    Map<String, String> expected = told(quizzes, hints);
    Map<String, String> read = told(page.quizzes(), hints);
    expected.keySet().removeAll(lost);
    read.keySet().retainAll(expected.keySet());
    assertThat(read).as(exported.text()).isEqualTo(expected);
    if (!quizzes.get(0).questions().isEmpty()) {
      assertThat(page.quizzes().get(0).introduction()).isEqualTo(quizzes.get(0).introduction());
    }
  }

  /** Everything about each question but its place, by its id. */
  private static Map<String, String> told(List<Quiz> quizzes, boolean hints) {
    Map<String, String> told = new LinkedHashMap<>();
    for (Quiz quiz : quizzes) {
      for (Question q : quiz.questions()) {
        told.put(
            q.id(),
            String.join(
                "\u0000",
                quiz.title(),
                q.topic(),
                q.title(),
                q.body(),
                q.kind().toString(),
                hints ? q.hint() : "",
                q.explanation(),
                Boolean.toString(q.scorable()),
                q.weight().toPlainString()));
      }
    }
    return told;
  }
}
