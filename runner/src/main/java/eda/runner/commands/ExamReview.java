package eda.runner.commands;

import eda.quiz.score.Result;
import eda.quiz.score.Score;
import eda.runner.course.Chapter;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said after an exam: the score, the score of each chapter, and every miss explained. */
final class ExamReview {
  private final ExamPaper exam;
  private final QuizSheet sheet;
  private final Result result;

  ExamReview(ExamPaper exam, QuizSheet sheet) {
    this.exam = exam;
    this.sheet = sheet;
    this.result = sheet.result();
  }

  /** How many questions of one chapter were drawn, and answered right. */
  private record Share(Chapter chapter, int right, int total) {
    Share plus(boolean one) {
      return new Share(chapter, right + (one ? 1 : 0), total + 1);
    }
  }

  void show(QuizDesk desk) {
    QuestionView view = desk.view();
    QuestionReading reading = new QuestionReading(desk.session());
    new QuizResultView(desk.printer()).show(sheet);
    desk.printer().line();
    for (Share share : shares()) {
      Span mark =
          share.right() == share.total() ? Span.of("✓", Meaning.OK) : Span.of("✗", Meaning.WARNING);
      String chapter = "Chapter " + share.chapter().number() + ", " + share.chapter().title();
      desk.printer()
          .labelled(2, mark, Span.plain(share.right() + "/" + share.total() + "  " + chapter));
    }
    for (int place = 0; place < sheet.size(); place++) {
      Score score = result.scores().get(place);
      if (!score.right()) {
        view.question(sheet.item(place), place + 1, sheet.size());
        miss(view, reading, place, score);
      }
    }
  }

  private void miss(QuestionView view, QuestionReading reading, int place, Score score) {
    view.given(score.question(), score.given());
    view.feedback(sheet.item(place), score);
    reading
        .after(score, chapter(place), exam.sources().get(place).quiz())
        .ifPresent(view::readAgain);
  }

  /** Returns the result in the shape of {@code quiz --json}, with the chapters beside it. */
  Map<String, Object> data() {
    Map<String, Object> data = QuizData.of(QuizNotes.EXAM, sheet);
    List<Object> questions = new ArrayList<>();
    for (int place = 0; place < sheet.size(); place++) {
      Map<String, Object> question = QuizData.question(sheet, place, result.scores().get(place));
      question.put("chapter", chapter(place).name());
      questions.add(question);
    }
    data.put("questions", questions);
    List<Object> chapters = new ArrayList<>();
    for (Share share : shares()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("chapter", share.chapter().name());
      each.put("right", share.right());
      each.put("total", share.total());
      chapters.add(each);
    }
    data.put("chapters", chapters);
    return data;
  }

  /** By chapter, in the order of the course. */
  private List<Share> shares() {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (int place = 0; place < sheet.size(); place++) {
      Chapter chapter = chapter(place);
      Share before = shares.getOrDefault(chapter.name(), new Share(chapter, 0, 0));
      shares.put(chapter.name(), before.plus(result.scores().get(place).right()));
    }
    return shares.values().stream()
        .sorted((a, b) -> Integer.compare(a.chapter().number(), b.chapter().number()))
        .toList();
  }

  private Chapter chapter(int place) {
    return exam.sources().get(place).chapters().get(0);
  }
}
