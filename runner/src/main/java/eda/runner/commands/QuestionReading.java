package eda.runner.commands;

import eda.quiz.Question;
import eda.quiz.Quiz;
import eda.quiz.score.Score;
import eda.runner.course.Chapter;
import eda.runner.course.TextFile;
import eda.runner.lesson.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds where a missed question is treated; a page is read when the first question needs it. */
final class QuestionReading {
  private final Session session;
  private final Map<String, QuestionSections> sections = new HashMap<>();

  QuestionReading(Session session) {
    this.session = session;
  }

  /**
   * Returns the chapter, the section where one is found, and the command, as Markdown; nothing if
   * there is nothing to repeat, or if the author's explanation leads to another page already.
   */
  Optional<String> after(Score score, Chapter chapter, Quiz quiz) {
    boolean missed = score.counts() && !score.right();
    return missed && !leadsElsewhere(score.question().explanation())
        ? Optional.of(where(chapter, quiz, score.question()))
        : Optional.empty();
  }

  private String where(Chapter chapter, Quiz quiz, Question question) {
    Optional<QuestionSections.Section> section = sections(chapter, quiz).about(question);
    String title = section.map(found -> ", “" + found.title() + "”").orElse("");
    String anchor = section.map(found -> "#" + found.slug()).orElse("");
    String command = session.typed("read " + chapter.number() + anchor);
    return MarkdownLine.of(chapter.title()) + title + " (`" + command + "`)";
  }

  private QuestionSections sections(Chapter chapter, Quiz quiz) {
    return sections.computeIfAbsent(
        chapter.page() + ":" + quiz.firstLine(),
        key -> QuestionSections.before(quiz.firstLine(), TextFile.read(chapter.page())));
  }

  private boolean leadsElsewhere(String text) {
    return new Layout(session.printer().options())
        .render(text).stream()
            .flatMap(row -> row.spans().stream())
            .anyMatch(span -> !span.target().isEmpty() && !span.target().startsWith("#"));
  }
}
