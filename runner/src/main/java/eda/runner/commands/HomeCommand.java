package eda.runner.commands;

import eda.runner.journal.NextStep;
import eda.runner.journal.Progress;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Io;
import eda.runner.screen.Painting;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.home.HomeEffect;
import eda.runner.screen.home.HomeState;
import eda.runner.screen.home.HomeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;

/**
 * What {@code ./course} alone does: says where the learner is and what comes next, and on a
 * terminal goes on from there.
 */
@CommandLine.Command(description = "Goes on where you left off.")
final class HomeCommand implements Command {
  @Override
  public int run(Session session) throws InterruptedException {
    Io io = session.io();
    if (!io.interactive() || io.linear()) {
      where(session);
      return io.interactive() ? lineByLine(session) : ExitCode.FINE;
    }
    if (drawn(session)) {
      session
          .printer()
          .line(Span.of("Go on any time: ", Meaning.FAINT), Span.plain(session.typed("")));
      return ExitCode.FINE;
    }
    where(session);
    return lineByLine(session);
  }

  private static boolean drawn(Session session) throws InterruptedException {
    // What is to be said about the course and the journal is said before the screen covers it.
    Step<HomeState, HomeEffect> first = HomeLoop.first(session);
    ScreenLoop.Sight map =
        (width, height) -> HomeView.view(first.state(), session.printer().options(), width, height);
    try (ScreenLoop loop = ScreenLoop.open(session.io(), new Painting(session.printer()), map)) {
      if (loop.drawn()) {
        new HomeLoop(session, loop).run(first);
      }
      return loop.drawn();
    }
  }

  /** For screen readers, and for terminals that can't be drawn on. */
  private static int lineByLine(Session session) {
    Io io = session.io();
    while (true) {
      NextStep step = NextStep.of(session.course(), session.progress());
      io.out().print("\nEnter: " + step.command() + ". Or a command (list, help …); q quits: ");
      io.out().flush();
      String line = readLine(io);
      if (line == null || line.strip().equals("q") || line.strip().equals("quit")) {
        return ExitCode.FINE;
      }
      List<String> words = Words.of(line.isBlank() ? step.command() : line);
      new Commands(session.program(), io).run(words, session.options());
    }
  }

  private static void where(Session session) {
    Progress progress = session.progress();
    int chapters = session.course().chapters().size();
    long read =
        session.course().chapters().stream()
            .filter(c -> progress.chaptersRead().contains(c.name()))
            .count();
    long passed =
        session.course().exercises().stream().filter(e -> progress.work(e.name()).passed()).count();
    session.printer().heading(session.course().title());
    session
        .printer()
        .line(
            Span.of(
                "chapters read "
                    + read
                    + " of "
                    + chapters
                    + ", exercises passed "
                    + passed
                    + " of "
                    + session.course().exercises().size(),
                Meaning.FAINT));
    session.printer().line();
    ListCommand.next(session, progress);
    session
        .printer()
        .line(
            Span.plain("  "),
            Span.of(session.typed("list"), Meaning.CODE),
            Span.plain(" shows the whole course, "),
            Span.of("./course help", Meaning.CODE),
            Span.plain(" all commands."));
  }

  private static String readLine(Io io) {
    try {
      return io.in().readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
