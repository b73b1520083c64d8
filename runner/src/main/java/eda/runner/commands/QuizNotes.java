package eda.runner.commands;

import eda.quiz.Fingerprint;
import eda.quiz.Question;
import eda.quiz.score.Result;
import eda.quiz.score.Score;
import eda.runner.journal.EntryType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes into the journal what happens on one sheet. */
final class QuizNotes {
  /** The modes in which questions are answered. */
  static final String QUIZ = "quiz";

  static final String EXAM = "exam";

  private final Session session;
  private final String mode;
  private final QuizSheet sheet;

  QuizNotes(Session session, String mode, QuizSheet sheet) {
    this.session = session;
    this.mode = mode;
    this.sheet = sheet;
  }

  void started(String quiz, boolean shuffled, QuizConditions conditions) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", quiz);
    data.put("seed", sheet.paper().seed());
    data.put("total", sheet.size());
    data.put("shuffled", shuffled);
    conditions.addTo(data);
    session.record(EntryType.QUIZ_STARTED, data);
  }

  /**
   * Notes an answer.
   *
   * @param first whether it is the first to its question on this sheet
   */
  void answered(String quiz, int place, QuestionReply.Given given, boolean first) {
    Map<String, Object> data = answer(quiz, sheet.taken(place).orElseThrow().last().score(), given);
    data.put("typed", given.typed());
    data.put("seed", sheet.paper().seed());
    data.put("place", place + 1);
    data.put("first", first);
    data.put("hint", sheet.hinted(place));
    data.put("mode", mode);
    session.record(EntryType.QUESTION_ANSWERED, data);
  }

  /**
   * Returns what every answer's entry says, wherever the question was asked: the answer's own
   * worth, apart from what the terms of one quiz charge for it.
   */
  static Map<String, Object> answer(String quiz, Score score, QuestionReply.Given given) {
    Question question = score.question();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", quiz);
    data.put("question", question.id());
    data.put("status", QuizData.status(score));
    data.put("points", score.points().clamped().toDouble());
    data.put("given", GivenAnswer.text(question.kind(), score.given()));
    List<String> picked = GivenAnswer.picked(question.kind(), score.given());
    if (!picked.isEmpty()) {
      data.put("picked", picked);
    }
    data.put("confidence", given.confidence());
    data.put("fingerprint", Fingerprint.of(question));
    return data;
  }

  void disputed(String quiz, int place) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", quiz);
    data.put("question", sheet.item(place).question().id());
    data.put("seed", sheet.paper().seed());
    data.put("place", place + 1);
    data.put("disputed", sheet.disputed(place));
    session.record(EntryType.QUESTION_DISPUTED, data);
  }

  void finished(String quiz) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", quiz);
    data.putAll(outcome());
    session.record(EntryType.QUIZ_FINISHED, data);
  }

  void handedIn() {
    session.record(EntryType.EXAM_FINISHED, outcome());
  }

  private Map<String, Object> outcome() {
    Result result = sheet.result();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("right", result.right());
    data.put("total", result.total());
    data.put("score", result.score().toDouble());
    data.put("first", sheet.firstResult().score().toDouble());
    data.put("passed", sheet.passed());
    data.put("seed", sheet.paper().seed());
    if (sheet.certain()) {
      data.put("certainty", sheet.certainty().points().toDouble());
      data.put("certaintyPossible", sheet.certainty().possible().toDouble());
    }
    return data;
  }
}
