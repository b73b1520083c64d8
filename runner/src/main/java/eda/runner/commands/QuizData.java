package eda.runner.commands;

import eda.quiz.paper.Paper;
import eda.quiz.review.Certainty;
import eda.quiz.review.Confidence;
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

  static Map<String, Object> of(String name, QuizSheet sheet) {
    Result result = sheet.result();
    List<Object> questions = new ArrayList<>();
    for (int place = 0; place < sheet.size(); place++) {
      questions.add(question(sheet, place, result.scores().get(place)));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", name);
    data.put("right", result.right());
    data.put("total", result.total());
    data.put("score", result.score().toDouble());
    data.put("first", sheet.firstResult().score().toDouble());
    data.put("passed", sheet.passed());
    data.put("finished", sheet.complete());
    data.put("seed", sheet.paper().seed());
    if (sheet.certain()) {
      data.put("certainty", certainty(sheet.certainty()));
    }
    data.put("questions", questions);
    return data;
  }

  private static Map<String, Object> certainty(Certainty certainty) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("points", certainty.points().toDouble());
    data.put("possible", certainty.possible().toDouble());
    for (Confidence each : Confidence.values()) {
      String name = each == Confidence.MEDIUM ? "mid" : each.name().toLowerCase(Locale.ROOT);
      data.put(name, Map.of("given", certainty.given(each), "right", certainty.right(each)));
    }
    return data;
  }

  static String status(Score score) {
    return score.status().name().toLowerCase(Locale.ROOT);
  }

  static Map<String, Object> question(QuizSheet sheet, int place, Score score) {
    Paper.Item item = sheet.item(place);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", item.question().id());
    data.put("status", status(score));
    data.put("points", score.points().toDouble());
    data.put("weight", score.weight().toDouble());
    data.put("arithmetic", score.arithmetic());
    data.put("given", GivenAnswer.text(item.question().kind(), score.given()));
    data.put("key", item.question().kind().key());
    data.put("first", status(sheet.taken(place).map(taken -> taken.first().score()).orElse(score)));
    data.put("confidence", sheet.taken(place).map(QuizSheet.Taken::confidence).orElse(""));
    data.put("hint", sheet.hinted(place));
    data.put("disputed", sheet.disputed(place));
    return data;
  }
}
