package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.QuizOptions;
import eda.quiz.paper.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Questions drawn over several quizzes.
 *
 * @param sources where each question comes from, in the order of the paper
 */
record ExamPaper(Paper paper, List<QuizSource> sources) {
  ExamPaper {
    sources = List.copyOf(sources);
  }

  private record Drawn(QuizSource source, Paper.Item item) {}

  /**
   * Draws without replacement, from each quiz in proportion to its size; the same quizzes, count
   * and seed give the same paper.
   *
   * <p>Systematic sampling: the questions of one quiz stand side by side, and every n-th is taken
   * from a random start, so that no quiz gets more than its share rounded up, nor less than its
   * share rounded down. Questions that learners mark themselves are left out, and those without a
   * usable key.
   *
   * @return as many questions as there are, where the count is larger
   */
  static ExamPaper drawn(List<QuizSource> sources, int count, long seed) {
    // First numbers of near seeds are much alike; the factor (the golden ratio) takes them apart.
    Random random = new Random(seed * 0x9e3779b97f4a7c15L);
    List<QuizSource> mixed = new ArrayList<>(sources);
    Collections.shuffle(mixed, random);
    List<Drawn> all = new ArrayList<>();
    for (QuizSource source : mixed) {
      List<Drawn> questions = new ArrayList<>(questions(source, seed));
      Collections.shuffle(questions, random);
      all.addAll(questions);
    }
    int size = Math.min(count, all.size());
    long start = size == 0 ? 0 : random.nextInt(all.size());
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      drawn.add(all.get((int) ((start + (long) i * all.size()) / size)));
    }
    Collections.shuffle(drawn, random);
    return of(drawn, seed);
  }

  private static ExamPaper of(List<Drawn> drawn, long seed) {
    List<Paper.Item> items = drawn.stream().map(Drawn::item).toList();
    List<Question> questions = items.stream().map(Paper.Item::question).toList();
    Quiz quiz = new Quiz("Exam", "", QuizOptions.NONE, questions, 1, 1);
    return new ExamPaper(new Paper(quiz, seed, items), drawn.stream().map(Drawn::source).toList());
  }

  /** All questions of a quiz, with the options in the order that its author allows. */
  private static List<Drawn> questions(QuizSource source, long seed) {
    Quiz quiz = source.quiz();
    Map<String, String> options = new HashMap<>(quiz.options().values());
    options.remove("nQuestions");
    Quiz whole =
        new Quiz(
            quiz.title(),
            quiz.introduction(),
            new QuizOptions(options),
            quiz.questions(),
            quiz.firstLine(),
            quiz.lastLine());
    return Paper.of(whole, seed, true).items().stream()
        .filter(item -> item.question().scorable())
        .filter(item -> !(item.question().kind() instanceof Kind.Open))
        .map(item -> new Drawn(source, item))
        .toList();
  }
}
