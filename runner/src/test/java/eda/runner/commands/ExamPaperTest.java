package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ExamPaperTest {
  @Property(tries = 300)
  void everyQuizGetsItsShareAndNoQuestionComesTwice(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 30) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll long seed) {
    List<QuizSource> sources = sources(sizes);
    ExamPaper exam = ExamPaper.drawn(sources, count, seed);
    int all = sizes.stream().mapToInt(Integer::intValue).sum();
    int drawn = Math.min(count, all);
    assertThat(exam.paper().items()).hasSize(drawn).doesNotHaveDuplicates();
    for (int i = 0; i < sizes.size(); i++) {
      QuizSource source = sources.get(i);
      int share = (int) exam.sources().stream().filter(source::equals).count();
      int least = drawn * sizes.get(i) / all;
      assertThat(share).isBetween(least, drawn * sizes.get(i) % all == 0 ? least : least + 1);
    }
    assertThat(ExamPaper.drawn(sources, count, seed)).isEqualTo(exam);
  }

  @Test
  void nearSeedsDrawFromAllQuizzesAlike() {
    List<QuizSource> sources = sources(List.of(5, 5, 5, 5, 5, 5));
    int[] drawn = new int[sources.size()];
    for (long seed = 0; seed < 600; seed++) {
      drawn[sources.indexOf(ExamPaper.drawn(sources, 1, seed).sources().get(0))]++;
    }
    for (int each : drawn) {
      assertThat(each).isBetween(60, 140);
    }
  }

  @Test
  void theAuthorsOrderOfOptionsIsKept() {
    QuizOptions options = new QuizOptions(Map.of("shuffleAnswers", "false", "nQuestions", "1"));
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      questions.add(question("kept" + i));
    }
    QuizSource source =
        new QuizSource("kept", "1", List.of(), new Quiz("", "", options, questions, 1, 1));
    ExamPaper exam = ExamPaper.drawn(List.of(source), 5, 1);
    assertThat(exam.paper().items()).hasSize(5);
    assertThat(exam.paper().items())
        .allSatisfy(item -> assertThat(item.order()).containsExactly(0, 1, 2, 3));
  }

  private static List<QuizSource> sources(List<Integer> sizes) {
    List<QuizSource> sources = new ArrayList<>();
    for (int quiz = 0; quiz < sizes.size(); quiz++) {
      List<Question> questions = new ArrayList<>();
      for (int i = 0; i < sizes.get(quiz); i++) {
        questions.add(question("q" + quiz + "-" + i));
      }
      Quiz made = new Quiz("", "", QuizOptions.NONE, questions, 1, 1);
      sources.add(new QuizSource("quiz" + quiz, "1", List.of(), made));
    }
    return sources;
  }

  private static Question question(String id) {
    List<Option> options =
        List.of(
            new Option("north", true, ""),
            new Option("east", false, ""),
            new Option("south", false, ""),
            new Option("west", false, ""));
    return new Question(id, 1, "", id, "", new Kind.Choice(options, false), "", "", true, 1);
  }
}
