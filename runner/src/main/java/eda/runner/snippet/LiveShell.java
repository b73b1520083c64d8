package eda.runner.snippet;

import eda.runner.jvm.ChildJvm;
import eda.runner.jvm.JvmCommand;
import eda.runner.snippet.SnippetOutcome.Cause;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One JVM of a session, from its start to its end.
 *
 * <p>Used by the session's thread; only {@link #kill()} may come from another.
 */
final class LiveShell implements AutoCloseable {
  private static final int START_LIMIT_SECONDS = 60;

  private final ChildJvm<ShellSignal> jvm;
  private final int limitSeconds;
  private boolean greeted;
  private boolean ready;

  /** How many codes of the session's history ran here. */
  private int known;

  LiveShell(JvmCommand command, int limitSeconds) {
    this.jvm = command.start(ShellSignal.MESSAGES);
    this.limitSeconds = limitSeconds;
  }

  boolean alive() {
    return jvm.alive();
  }

  /** Returns whether anything ran here. */
  boolean used() {
    return known > 0;
  }

  /**
   * Runs what ran in the session before and not here yet, unseen.
   *
   * @return how many of them are here now; fewer than all when the next one ended this JVM
   */
  int bring(List<String> history) throws InterruptedException {
    while (isReady() && known < history.size()) {
      if (new ShellRun(jvm, limitSeconds, history.get(known)).run().outcome().lostTheSession()) {
        return known;
      }
      known++;
    }
    // One that never got ready is told by the run itself.
    return history.size();
  }

  SnippetRun run(String code) throws InterruptedException {
    if (!isReady()) {
      return new SnippetRun(jvm.rawOutput(), new SnippetOutcome.Ended(Cause.UNKNOWN), 0);
    }
    known++;
    return new ShellRun(jvm, limitSeconds, code).run();
  }

  private boolean isReady() throws InterruptedException {
    if (!greeted) {
      greeted = true;
      ready = jvm.await(START_LIMIT_SECONDS, TimeUnit.SECONDS) instanceof ShellSignal.Ready;
    }
    return ready;
  }

  void kill() {
    jvm.kill();
  }

  @Override
  public void close() {
    jvm.close();
  }
}
