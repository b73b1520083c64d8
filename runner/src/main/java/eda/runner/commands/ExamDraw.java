package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.journal.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an exam was begun with; on the same course it gives the same paper.
 *
 * @param topics the names of the chapters that are drawn from, none for all
 * @param minutes 0 for as long as it takes
 * @param pass the per cent that pass
 */
record ExamDraw(long seed, int count, List<String> topics, int minutes, int pass) {
  private static final String SEED = "seed";
  private static final String COUNT = "count";
  private static final String TOPICS = "topics";
  private static final String MINUTES = "minutes";
  private static final String PASS = "pass";

  ExamDraw {
    topics = List.copyOf(topics);
  }

  /** Reads it from the entry that an exam was begun with. */
  static ExamDraw of(Entry started) {
    return new ExamDraw(
        started.number(SEED),
        (int) started.number(COUNT),
        started.texts(TOPICS),
        (int) started.number(MINUTES),
        (int) started.number(PASS));
  }

  /** Returns what such an entry says. */
  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(SEED, seed);
    data.put(COUNT, count);
    data.put(TOPICS, topics);
    data.put(MINUTES, minutes);
    data.put(PASS, pass);
    return data;
  }

  /** Returns the command that draws the same paper. */
  String command() {
    String only = topics.isEmpty() ? "" : " --topics " + String.join(",", topics);
    return "exam --count " + count + " --seed " + seed + only;
  }

  ExamPaper paper(Session session) {
    List<QuizSource> sources = new ArrayList<>();
    for (Chapter chapter : session.course().chapters()) {
      if (chapter.hasQuiz() && (topics.isEmpty() || topics.contains(chapter.name()))) {
        sources.addAll(QuizSource.inChapter(session, chapter));
      }
    }
    return ExamPaper.drawn(sources, count, seed);
  }
}
