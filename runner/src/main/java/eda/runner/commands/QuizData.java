package eda.runner.commands;

import eda.quiz.paper.Paper;
import eda.quiz.score.Result;
import eda.quiz.score.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A quiz's result in the shape of {@code quiz --json}. */
final class QuizData {
  private QuizData() {}

  static Map<String, Object> of(String name, Paper paper, Result result) {
    List<Object> questions = new ArrayList<>();
    for (int i = 0; i < result.scores().size(); i++) {
      questions.add(question(paper.items().get(i), result.scores().get(i)));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", name);
    data.put("right", result.right());
    data.put("total", result.total());
    data.put("score", result.score().toDouble());
    data.put("passed", result.passed());
    data.put("seed", paper.seed());
    data.put("questions", questions);
    return data;
  }

  static String status(Score score) {
    return score.status().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> question(Paper.Item item, Score score) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", item.question().id());
    data.put("status", status(score));
    data.put("points", score.points().toDouble());
    data.put("given", GivenAnswer.text(item.question().kind(), score.given()));
    data.put("key", item.question().kind().key());
    return data;
  }
}
