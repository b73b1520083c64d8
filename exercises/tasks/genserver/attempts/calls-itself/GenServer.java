// Feedback: the server waited for itself; nobody was left to answer
package quayside.genserver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class GenServer<S> {
  private final Behaviour<S> behaviour;
  private S state;
  private final Mailbox<Message> mailbox;
  private Optional<ServerEndedException> end = Optional.empty();

  private GenServer(Behaviour<S> behaviour, Executor pool) {
    this.behaviour = behaviour;
    this.state = behaviour.init();
    this.mailbox = new Mailbox<>(this::handle, pool, new ConcurrentLinkedQueue<>());
  }

  public static <S> GenServer<S> start(Behaviour<S> behaviour, Executor pool) {
    return new GenServer<>(behaviour, pool);
  }

  public Object call(Object message, Duration timeout)
      throws TimeoutException, InterruptedException {
    Call call = new Call(message, new CompletableFuture<>());
    mailbox.put(call);
    try {
      return call.reply().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      throw new ServerEndedException(failed.getCause().getCause());
    }
  }

  public void cast(Object message) {
    mailbox.put(new Cast(message));
  }

  public void send(Object message) {
    mailbox.put(new Info(message));
  }

  public void stop() {
    mailbox.put(new Stop());
  }

  private void handle(Message message) {
    if (end.isPresent()) {
      refuse(message);
      return;
    }
    try {
      dispatch(message);
    } catch (Exception | Error failure) {
      end(Optional.of(failure));
      refuse(message);
    }
  }

  private void dispatch(Message message) {
    if (message instanceof Call call) {
      Behaviour.Answer<S> answer = behaviour.handleCall(call.message(), state);
      state = answer.state();
      call.reply().complete(answer.reply());
    } else if (message instanceof Cast cast) {
      state = behaviour.handleCast(cast.message(), state);
    } else if (message instanceof Info info) {
      state = behaviour.handleInfo(info.message(), state);
    } else {
      end(Optional.empty());
    }
  }

  private void end(Optional<Throwable> reason) {
    end = Optional.of(new ServerEndedException(reason.orElse(null)));
    try {
      behaviour.terminate(reason, state);
    } catch (Exception failed) {
      // The server ends anyway, and its callers must hear of it.
    }
  }

  private void refuse(Message message) {
    if (message instanceof Call call) {
      end.ifPresent(call.reply()::completeExceptionally);
    }
  }

  private sealed interface Message {}

  private record Call(Object message, CompletableFuture<Object> reply) implements Message {}

  private record Cast(Object message) implements Message {}

  private record Info(Object message) implements Message {}

  private record Stop() implements Message {}
}
