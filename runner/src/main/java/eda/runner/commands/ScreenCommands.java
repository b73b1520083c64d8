package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.screen.ScreenLoop;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Opens what a command names on the screen that is open, and returns when the learner leaves it.
 */
final class ScreenCommands {
  private final Session session;
  private final ScreenLoop loop;

  ScreenCommands(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
  }

  /** Returns why the command can't be opened, if that is so. */
  Optional<String> open(String command) throws InterruptedException {
    try {
      open(Words.of(command));
      return Optional.empty();
    } catch (UsageException e) {
      return Optional.of(e.getMessage());
    } catch (CourseException e) {
      return Optional.of(e.problems().get(0).toString());
    } catch (UncheckedIOException e) {
      return Optional.of(Faults.text(e));
    }
  }

  private void open(List<String> words) throws InterruptedException {
    if (words.get(0).equals("read")) {
      read(session.chapter(words.get(1)));
    } else if (words.get(0).equals("watch") && Trust.has(session)) {
      watch(session.exercise(words.get(1)));
    } else if (words.get(0).equals("quiz")) {
      QuizCommand.take(session, words.get(1), loop);
    } else if (words.get(0).equals("review")) {
      new ReviewCommand().run(session, loop);
    } else if (words.get(0).equals("stats")) {
      new PageLoop(session, loop)
          .run("Your progress", printer -> StatsCommand.print(session, printer));
    } else {
      loop.outside(() -> elsewhere(words));
    }
  }

  private void read(Chapter chapter) throws InterruptedException {
    ReaderPages pages = new ReaderPages(session.course(), session.reading(), chapter.page());
    try (ReaderLoop reader = new ReaderLoop(session, loop, pages)) {
      reader.run(chapter.page(), "");
    }
  }

  private void watch(Exercise exercise) throws InterruptedException {
    session.workspace().update(session.course());
    try (WatchLoop watch = new WatchLoop(session, loop)) {
      watch.run(exercise);
    }
  }

  /** Runs a command that has no screen of its own. */
  private void elsewhere(List<String> words) {
    new Commands(session.program(), session.io()).run(words, session.options());
    QuizInput input = new TypedInput(session, session.io().out());
    session.printer().line();
    input.line("Enter leads back to the course. ");
  }
}
