package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.read.QuizReader;
import eda.quiz.read.Reading;
import eda.runner.course.Chapter;
import eda.runner.course.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One quiz and where it comes from.
 *
 * @param name under which its results are kept: its chapter's, or its file
 * @param typed how it is named in a command
 * @param chapters the chapter it stands in; none for a page of its own
 */
record QuizSource(String name, String typed, List<Chapter> chapters, Quiz quiz) {
  QuizSource {
    chapters = List.copyOf(chapters);
  }

  /**
   * Reads the quizzes of a chapter or file, and tells of those faults that cost a question its key.
   *
   * @throws UsageException when there are none
   */
  static List<QuizSource> named(Session session, String name) {
    Optional<Chapter> chapter = session.course().chapter(name);
    boolean isFile = chapter.isEmpty() && Files.isRegularFile(Path.of(name));
    if (!isFile) {
      return ofChapter(session, session.chapter(name));
    }
    Path file = Path.of(name);
    List<QuizSource> sources = new ArrayList<>();
    for (Quiz quiz : inFile(session, file)) {
      String id = file.toAbsolutePath().normalize() + ordinal(sources.size());
      sources.add(new QuizSource(id, name, List.of(), quiz));
    }
    if (sources.isEmpty()) {
      throw new UsageException(
          file
              + " has no quiz: nothing between {{< quizdown >}} and {{< /quizdown >}}, and no list of options under a heading.");
    }
    return sources;
  }

  private static List<QuizSource> ofChapter(Session session, Chapter chapter) {
    List<QuizSource> sources = inChapter(session, chapter);
    if (sources.isEmpty()) {
      throw new UsageException(
          "Chapter "
              + chapter.number()
              + " has no quiz: `"
              + session.typed("list")
              + "` shows which have one.");
    }
    return sources;
  }

  /** Reads the quizzes of a chapter, which may be none. */
  static List<QuizSource> inChapter(Session session, Chapter chapter) {
    List<QuizSource> sources = new ArrayList<>();
    for (Quiz quiz : inPage(session, chapter.page())) {
      String id = nameIn(chapter, sources.size());
      String typed = Integer.toString(chapter.number());
      sources.add(new QuizSource(id, typed, List.of(chapter), quiz));
    }
    return sources;
  }

  /**
   * Returns the name under which a chapter's quiz is kept.
   *
   * @param before how many quizzes stand before it on the page
   */
  static String nameIn(Chapter chapter, int before) {
    return chapter.name() + ordinal(before);
  }

  private static String ordinal(int before) {
    return before == 0 ? "" : "#" + (before + 1);
  }

  /** The quizzes of a file that somebody named. */
  static List<Quiz> inFile(Session session, Path file) {
    Path root = file.toAbsolutePath().getParent();
    return quizzes(session, file, session.reading().ofNamedPage(), root);
  }

  /** The quizzes of a page of the course. */
  static List<Quiz> inPage(Session session, Path page) {
    return quizzes(session, page, session.reading(), session.courseRoot());
  }

  /** The quizzes of a page below a folder that somebody named. */
  static List<Quiz> inFolder(Session session, Path page, Path folder) {
    return quizzes(session, page, session.reading(), folder);
  }

  /** The quizzes of a page, and those of the files that it names as quizzes. */
  private static List<Quiz> quizzes(Session session, Path file, Reading reading, Path root) {
    String text = TextFile.read(file);
    List<Quiz> quizzes = new ArrayList<>(quizzes(session, file, text, reading));
    for (QuizFile named : QuizFile.of(file, text, reading, root)) {
      if (named.readable()) {
        Path behind = named.file();
        quizzes.addAll(quizzes(session, behind, TextFile.read(behind), reading.ofNamedPage()));
      } else {
        session.warn(file + ":" + named.line() + ": " + named.problem());
      }
    }
    return quizzes;
  }

  private static List<Quiz> quizzes(Session session, Path file, String text, Reading reading) {
    QuizPage page = QuizReader.read(text, reading);
    for (Finding finding : page.findings()) {
      if (finding.severity() == Finding.Severity.ERROR) {
        session.warn(
            file + ":" + finding.line() + ":" + finding.column() + ": " + finding.message());
      }
    }
    return page.quizzes().stream().filter(quiz -> !quiz.questions().isEmpty()).toList();
  }
}
