package eda.runner.commands;

import eda.runner.broker.Equipment;
import eda.runner.broker.Supplies;
import eda.runner.course.CourseException;
import eda.runner.course.Needs;
import eda.runner.snippet.SnippetRun;
import eda.runner.snippet.SnippetSession;
import eda.runner.snippet.SnippetSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A session for the snippets of one chapter, with what its exercises need.
 *
 * <p>Without needs it is a session like any other. Else it begins when everything is there, which
 * is waited for on a thread of its own; and it begins anew, with what ran so far, when a broker is
 * elsewhere than before. Nothing here blocks.
 */
final class ChapterShell implements AutoCloseable {
  private final Needs needs;
  private final Supplies supplies;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread one = new Thread(work, "chapter-shell");
            one.setDaemon(true);
            return one;
          });

  /** What ran so far, for a session that has to begin anew. */
  private final List<String> history = new ArrayList<>();

  private Equipment equipment = Equipment.NONE;
  private volatile Optional<SnippetSession> session = Optional.empty();
  private volatile CompletableFuture<Void> stop = new CompletableFuture<>();
  private volatile boolean closed;

  /**
   * Makes a session, which gets ready while the caller does something else.
   *
   * @param needs of the chapter's exercises
   */
  ChapterShell(Needs needs, Supplies supplies) {
    this.needs = needs;
    this.supplies = supplies;
    if (needs.isEmpty()) {
      session = Optional.of(SnippetSession.start(SnippetSetting.USUAL));
    } else {
      thread.execute(this::getReady);
    }
  }

  /**
   * Runs code after all that was asked for before.
   *
   * <p>The future fails with a {@link CourseException} when something that is needed can't be had,
   * and with an {@link InterruptedException} when that was waited for and the wait was stopped.
   */
  CompletableFuture<SnippetRun> run(String code) {
    if (needs.isEmpty()) {
      return session.orElseThrow().run(code);
    }
    stop = new CompletableFuture<>();
    CompletableFuture<SnippetRun> run = new CompletableFuture<>();
    thread.execute(
        () -> {
          try {
            begin();
            history.add(code);
            session.orElseThrow().run(code).whenComplete((its, fault) -> pass(run, its, fault));
          } catch (InterruptedException | RuntimeException e) {
            run.completeExceptionally(e);
          }
        });
    return run;
  }

  /** Returns whether it has what it needs, or had it once. */
  boolean begun() {
    return session.isPresent();
  }

  /** Ends the present run, or the wait for what it needs. */
  void stop() {
    stop.complete(null);
    session.ifPresent(SnippetSession::stop);
  }

  /** Ends the present run. Then it is as if {@code earlier} had run. */
  void reset(List<String> earlier) {
    if (needs.isEmpty()) {
      session.orElseThrow().reset(earlier);
      return;
    }
    List<String> copy = List.copyOf(earlier);
    thread.execute(
        () -> {
          history.clear();
          history.addAll(copy);
          session.ifPresent(its -> its.reset(copy));
        });
  }

  /** Only what takes no download: who just reads has asked for none. */
  private void getReady() {
    try {
      if (supplies.atHand(needs)) {
        begin();
      }
    } catch (InterruptedException | RuntimeException e) {
      // The first run meets the same fault and tells it.
    }
  }

  /** Returns when there is a session with what is needed now. */
  private void begin() throws InterruptedException {
    if (closed) {
      throw new InterruptedException("closed");
    }
    Equipment now = supplies.require(needs, stop);
    if (session.isEmpty() || !now.equals(equipment)) {
      session.ifPresent(SnippetSession::close);
      equipment = now;
      session = Optional.of(SnippetSession.start(SnippetSetting.with(now)));
      if (closed) {
        endSession();
      }
      session.orElseThrow(() -> new InterruptedException("closed")).reset(history);
    }
  }

  private static void pass(CompletableFuture<SnippetRun> to, SnippetRun run, Throwable fault) {
    if (fault == null) {
      to.complete(run);
    } else {
      to.completeExceptionally(fault);
    }
  }

  private synchronized void endSession() {
    session.ifPresent(SnippetSession::close);
    session = Optional.empty();
  }

  @Override
  public void close() {
    closed = true;
    stop();
    thread.shutdown();
    endSession();
  }
}
