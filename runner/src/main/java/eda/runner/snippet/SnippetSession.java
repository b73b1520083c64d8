package eda.runner.snippet;

import eda.runner.jvm.JvmCommand;
import eda.runner.jvm.Libraries;
import eda.runner.snippet.SnippetOutcome.Cause;
import eda.runner.snippet.child.ShellMain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Runs snippets one after the other in one JVM, so that what one declares is there for the next.
 *
 * <p>When a run had to be stopped or ended its JVM, a fresh one is started at once, and before the
 * next run the earlier ones are repeated in it unseen. Nothing here waits for a run but the
 * futures; they complete on the session's own thread. This class is thread-safe.
 */
public final class SnippetSession implements AutoCloseable {
  private static final int END_LIMIT_SECONDS = 3;

  private final SnippetSetting setting;
  private final JvmCommand command;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread one = new Thread(work, "snippet-session");
            one.setDaemon(true);
            return one;
          });

  /** What ran in this session. Only the session's thread touches it. */
  private final List<String> history = new ArrayList<>();

  private LiveShell shell;
  private boolean running;
  private boolean stopped;
  private boolean closed;

  private SnippetSession(SnippetSetting setting) {
    this.setting = setting;
    this.command = command(setting);
    this.shell = new LiveShell(command, setting.limitSeconds());
  }

  /** Starts a session; it gets ready while the caller does something else. */
  public static SnippetSession start(SnippetSetting setting) {
    return new SnippetSession(setting);
  }

  /** Returns how the JVM of a session is started, which wants a class archive. */
  public static JvmCommand jvm() {
    return command(SnippetSetting.USUAL);
  }

  /** Runs code after all that was asked for before; every fault of it is an outcome. */
  public CompletableFuture<SnippetRun> run(String code) {
    CompletableFuture<SnippetRun> run = new CompletableFuture<>();
    Runnable work =
        () -> {
          try {
            run.complete(runNow(code));
          } catch (InterruptedException | RuntimeException e) {
            run.completeExceptionally(e);
          }
        };
    if (!later(work)) {
      run.complete(stoppedRun());
    }
    return run;
  }

  /** Ends the present run, if there is one; variables are back before the next. */
  public synchronized void stop() {
    if (running) {
      stopped = true;
      shell.kill();
    }
  }

  /** Ends the present run and forgets everything that ran. */
  public void reset() {
    reset(List.of());
  }

  /**
   * Ends the present run and forgets everything that ran. Then it is as if {@code earlier} had run:
   * what a snippet in the middle of a page builds on.
   */
  public void reset(List<String> earlier) {
    stop();
    List<String> copy = List.copyOf(earlier);
    later(
        () -> {
          history.clear();
          history.addAll(copy);
          if (shell().used()) {
            renew();
          }
        });
  }

  /** Ends the session with all that its snippets started; runs that wait don't take place. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      stop();
      thread.shutdown();
    }
    try {
      thread.awaitTermination(END_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    shell().close();
  }

  private synchronized boolean later(Runnable work) {
    if (!closed) {
      thread.execute(work);
    }
    return !closed;
  }

  private SnippetRun runNow(String code) throws InterruptedException {
    if (!begin()) {
      return stoppedRun();
    }
    SnippetRun run;
    boolean wanted;
    try {
      run = inShell(code);
    } finally {
      wanted = end();
    }
    if (run.outcome().lostTheSession()) {
      renew();
      return wanted ? run.endedBy(Cause.STOPPED) : run;
    }
    history.add(code);
    return run;
  }

  private SnippetRun inShell(String code) throws InterruptedException {
    if (!shell().alive()) {
      // Ended by a thread that an earlier run left behind.
      renew();
    }
    for (int here = shell().bring(history); here < history.size(); here = shell().bring(history)) {
      if (isStopped()) {
        return stoppedRun();
      }
      // What can't be repeated is left out from now on.
      history.remove(here);
      renew();
    }
    return shell().run(code);
  }

  private synchronized boolean begin() {
    running = !closed;
    stopped = false;
    return running;
  }

  /** Returns whether somebody stopped the run. */
  private synchronized boolean end() {
    running = false;
    return stopped;
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  private synchronized LiveShell shell() {
    return shell;
  }

  private void renew() {
    shell().close();
    synchronized (this) {
      if (!closed) {
        shell = new LiveShell(command, setting.limitSeconds());
        if (stopped && running) {
          shell.kill();
        }
      }
    }
  }

  private static SnippetRun stoppedRun() {
    return new SnippetRun("", new SnippetOutcome.Ended(Cause.STOPPED), 0);
  }

  private static JvmCommand command(SnippetSetting setting) {
    List<String> paths = setting.classPath().stream().map(Path::toString).toList();
    List<String> options = new ArrayList<>(setting.options());
    options.add("-Xmx" + setting.megabytes() + "m");
    options.add("-D" + ShellMain.MOST_OUTPUT + "=" + setting.mostOutput());
    options.add("-D" + ShellMain.CLASS_PATH + "=" + String.join("\n", paths));
    return new JvmCommand(
        "snippet", options, List.of(Libraries.ofThisProgram().child()), ShellMain.class.getName());
  }
}
