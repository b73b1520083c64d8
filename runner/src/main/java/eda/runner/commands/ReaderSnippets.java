package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.course.CourseException;
import eda.runner.course.Needs;
import eda.runner.lesson.Snippet;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.reader.ReaderEvent;
import eda.runner.screen.reader.ReaderPage;
import eda.runner.screen.reader.Trial;
import eda.runner.screen.reader.Verdict;
import eda.runner.snippet.SnippetRun;
import java.util.List;
import java.util.Optional;

/**
 * Runs the snippets of the page that is open, in a session that is started when the page opens.
 *
 * <p>What a run led to is told to the screen as an event; nothing here waits for it.
 */
final class ReaderSnippets implements AutoCloseable {
  private final Session session;
  private final ScreenLoop loop;
  private Optional<ChapterShell> shell = Optional.empty();
  private volatile Optional<Trial> waiting = Optional.empty();
  private volatile String told = "";
  private String page = "";

  /** The place of the snippet that the session is ready for. */
  private int next;

  ReaderSnippets(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
  }

  /** Starts a session for a page with snippets, unless there is one. */
  void ready(ReaderPage opened) {
    if (!opened.snippets().isEmpty() && !opened.name().equals(page) && Trust.has(session)) {
      close();
      page = opened.name();
      next = 0;
      shell = Optional.of(new ChapterShell(needs(opened), session.supplies(this::waits)));
    }
  }

  private Needs needs(ReaderPage opened) {
    return session.course().chapters().stream()
        .filter(chapter -> chapter.page().equals(opened.file()))
        .findFirst()
        .map(Chapter::exercises)
        .map(Needs::of)
        .orElse(Needs.NONE);
  }

  /** Told by the thread that waits, perhaps before anybody wants to run anything. */
  private void waits(String reason) {
    told = reason;
    waiting.ifPresent(trial -> loop.tell(new ReaderEvent.Waits(trial, reason)));
  }

  void run(ReaderPage from, Trial trial) {
    ready(from);
    if (shell.isEmpty() || !from.name().equals(page)) {
      loop.tell(
          new ReaderEvent.Refused(
              "This course came from elsewhere. If you trust it, say so once: "
                  + session.typed("play --trust")));
      return;
    }
    List<Snippet> all = from.snippets();
    int place = all.indexOf(trial.snippet());
    if (place != next) {
      shell.get().reset(all.subList(0, place).stream().map(Snippet::code).toList());
    }
    next = place + 1;
    waiting = Optional.of(trial);
    if (!shell.get().begun()) {
      waits(told);
    }
    shell
        .get()
        .run(trial.code())
        .whenComplete(
            (run, fault) ->
                loop.tell(
                    fault == null
                        ? new ReaderEvent.Ran(trial, run, verdict(trial, run))
                        : new ReaderEvent.Refused("This snippet can't be run: " + told(fault))));
  }

  private static String told(Throwable fault) {
    return fault instanceof CourseException missing
        ? missing.problems().get(0).message()
        : fault.getMessage();
  }

  private static Verdict verdict(Trial trial, SnippetRun run) {
    if (trial.prediction().isEmpty()) {
      return Verdict.NONE;
    }
    PlayComparison comparison = PlayComparison.of(trial.prediction(), run.printed());
    return new Verdict(comparison.right(), comparison.summary().replace(':', '.'));
  }

  void stop() {
    shell.ifPresent(ChapterShell::stop);
  }

  /** Opens the learner's editor with the code. */
  void edit(Trial trial) throws InterruptedException {
    if (session.io().variable("VISUAL").isEmpty() && session.io().variable("EDITOR").isEmpty()) {
      loop.tell(
          new ReaderEvent.Refused(
              "No editor is named: set VISUAL or EDITOR, as in `export EDITOR=nano`."));
      return;
    }
    loop.outside(
        () -> {
          String code = new PlayEditor(session).edit(trial.snippet().name(), trial.code());
          loop.tell(new ReaderEvent.Edited(new Trial(trial.snippet(), code, List.of())));
        });
  }

  @Override
  public void close() {
    shell.ifPresent(ChapterShell::close);
    shell = Optional.empty();
    page = "";
  }
}
