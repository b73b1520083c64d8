package eda.quiz.exchange;

import eda.quiz.Kind;
import eda.quiz.Option;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON with all that the model knows, so that nothing is lost but the places in the page. */
final class JsonFormat implements Format {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public Exported write(List<Quiz> quizzes) {
    List<Map<String, Object>> data = quizzes.stream().map(JsonFormat::quiz).toList();
    return new Exported.Text(JsonText.of(Map.of("quizzes", data)), List.of());
  }

  private static Map<String, Object> quiz(Quiz quiz) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", quiz.title());
    data.put("introduction", quiz.introduction());
    data.put("options", quiz.options().values());
    data.put("questions", quiz.questions().stream().map(JsonFormat::question).toList());
    return data;
  }

  private static Map<String, Object> question(Question question) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", question.id());
    data.put("number", question.number());
    data.put("topic", question.topic());
    data.put("kind", question.kind().name());
    data.put("title", question.title());
    data.put("body", question.body());
    key(question.kind(), data);
    data.put("hint", question.hint());
    data.put("explanation", question.explanation());
    data.put("scorable", question.scorable());
    data.put("weight", question.weight());
    return data;
  }

  private static void key(Kind kind, Map<String, Object> data) {
    if (kind instanceof Kind.Choice choice) {
      data.put("options", choice.options().stream().map(JsonFormat::option).toList());
    } else if (kind instanceof Kind.Sequence sequence) {
      data.put("items", sequence.items());
    } else if (kind instanceof Kind.Matching matching) {
      data.put("pairs", matching.pairs().stream().map(JsonFormat::pair).toList());
      data.put("distractors", matching.distractors());
    } else if (kind instanceof Kind.ShortText accepted) {
      data.put("accepted", accepted.accepted());
    } else if (kind instanceof Kind.Numeric numeric) {
      data.put("accepted", numeric.accepted().stream().map(JsonFormat::near).toList());
    } else if (kind instanceof Kind.Output output) {
      data.put("expected", output.expected());
    } else if (kind instanceof Kind.Open open) {
      data.put("rubric", open.rubric());
    } else {
      throw new AssertionError(kind);
    }
  }

  private static Map<String, Object> option(Option option) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("text", option.text());
    data.put("correct", option.correct());
    data.put("comment", option.comment());
    return data;
  }

  private static Map<String, Object> pair(Kind.Matching.Pair pair) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("left", pair.left());
    data.put("right", pair.right());
    return data;
  }

  private static Map<String, Object> near(Kind.Numeric.Near near) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("value", near.value());
    data.put("tolerance", near.tolerance());
    return data;
  }
}
