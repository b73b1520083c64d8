package eda.runner.commands;

import eda.quiz.Finding;
import eda.quiz.Quiz;
import eda.quiz.QuizPage;
import eda.quiz.exchange.Source;
import eda.runner.course.Chapter;
import eda.runner.course.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects quizzes from chapters, pages, folders and foreign files; tells what is wrong there. */
final class QuizPages {
  private static final int DEEPEST = 16;
  private static final String PAGE = ".md";

  private final Session session;
  private final List<Quiz> quizzes = new ArrayList<>();

  QuizPages(Session session) {
    this.session = session;
  }

  List<Quiz> ofTheCourse() {
    session.course().chapters().stream().filter(Chapter::hasQuiz).forEach(this::add);
    return quizzes;
  }

  List<Quiz> of(List<String> names) {
    for (String name : names) {
      Path path = Path.of(name);
      if (session.course().chapter(name).isPresent() || !Files.exists(path)) {
        add(session.chapter(name));
      } else if (Files.isDirectory(path)) {
        pages(path).forEach(page -> add(page, QuizSource.inFolder(session, page, path)));
      } else {
        add(path, QuizSource.inFile(session, path));
      }
    }
    return quizzes;
  }

  /** Reads files that were written for another program. */
  List<Quiz> of(Source source, List<String> names) {
    for (String name : names) {
      boolean piped = name.equals("-");
      String text =
          piped
              ? session.io().in().lines().collect(Collectors.joining("\n"))
              : TextFile.read(Path.of(name));
      QuizPage page = source.read(text);
      page.findings().forEach(finding -> tell(name, finding));
      quizzes.addAll(page.quizzes());
    }
    return quizzes;
  }

  private void add(Chapter chapter) {
    int before = quizzes.size();
    for (Quiz quiz : QuizSource.inPage(session, chapter.page())) {
      int number = quizzes.size() - before + 1;
      quizzes.add(titled(quiz, chapter.title() + (number == 1 ? "" : " " + number)));
    }
  }

  private void add(Path page, List<Quiz> found) {
    String file = page.getFileName().toString();
    String name = file.endsWith(PAGE) ? file.substring(0, file.length() - PAGE.length()) : file;
    for (Quiz quiz : found) {
      quizzes.add(quiz.title().isEmpty() ? titled(quiz, name) : quiz);
    }
  }

  private void tell(String file, Finding finding) {
    session.warn(file + ":" + finding.line() + ":" + finding.column() + ": " + finding.message());
  }

  private static Quiz titled(Quiz quiz, String title) {
    return new Quiz(
        title,
        quiz.introduction(),
        quiz.options(),
        quiz.questions(),
        quiz.firstLine(),
        quiz.lastLine());
  }

  /** The pages below a folder, without those of hidden folders. */
  private static List<Path> pages(Path folder) {
    try (Stream<Path> paths =
        Files.find(folder, DEEPEST, (path, info) -> info.isRegularFile() && isPage(path))) {
      return paths.filter(path -> !hidden(folder.relativize(path))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPage(Path path) {
    return path.getFileName().toString().endsWith(PAGE);
  }

  private static boolean hidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
