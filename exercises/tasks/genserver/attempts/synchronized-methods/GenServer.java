// Feedback: the state may be safe, but the mailbox is missing
package quayside.genserver;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

public class GenServer<S> {
  private final Behaviour<S> behaviour;
  private S state;

  private GenServer(Behaviour<S> behaviour) {
    this.behaviour = behaviour;
    this.state = behaviour.init();
  }

  public static <S> GenServer<S> start(Behaviour<S> behaviour, Executor pool) {
    return new GenServer<>(behaviour);
  }

  public synchronized Object call(Object message, Duration timeout)
      throws TimeoutException, InterruptedException {
    Behaviour.Answer<S> answer = behaviour.handleCall(message, state);
    state = answer.state();
    return answer.reply();
  }

  public synchronized void cast(Object message) {
    state = behaviour.handleCast(message, state);
  }

  public synchronized void send(Object message) {
    state = behaviour.handleInfo(message, state);
  }

  public synchronized void stop() {
    behaviour.terminate(java.util.Optional.empty(), state);
  }
}
