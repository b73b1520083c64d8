package quayside.supervisor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server: private state, a mailbox, and a behaviour that handles one message at a time.
 *
 * <p>Messages of one sender are handled in the order of sending. When the behaviour throws, the
 * server ends: {@code terminate} runs once, and callers, waiting or later, get a {@link
 * ServerEndedException}. Casts and other messages to a server that has ended are ignored.
 */
public class GenServer<S> {
  private final Behaviour<S> behaviour;
  private S state;
  private final Mailbox<Message> mailbox;
  private Optional<ServerEndedException> end = Optional.empty();
  private volatile Thread atWork;
  private final CompletableFuture<Optional<Throwable>> ended = new CompletableFuture<>();

  private GenServer(Behaviour<S> behaviour, Executor pool) {
    this.behaviour = behaviour;
    this.state = behaviour.init();
    this.mailbox = new Mailbox<>(this::handle, pool, new ConcurrentLinkedQueue<>());
  }

  /** Starts a server that works on threads of this pool; throws what {@code init} throws. */
  public static <S> GenServer<S> start(Behaviour<S> behaviour, Executor pool) {
    return new GenServer<>(behaviour, pool);
  }

  /**
   * Sends a message and waits for the reply.
   *
   * @throws TimeoutException when no reply came in time; the server may still handle the message
   * @throws ServerEndedException when the server has ended, or ends before it replies
   * @throws IllegalStateException when the server calls itself
   */
  public Object call(Object message, Duration timeout)
      throws TimeoutException, InterruptedException {
    if (atWork == Thread.currentThread()) {
      throw new IllegalStateException("a server can't wait for itself: " + message);
    }
    Call call = new Call(message, new CompletableFuture<>());
    mailbox.put(call);
    try {
      return call.reply().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      throw new ServerEndedException(failed.getCause().getCause());
    }
  }

  /** Sends a message, to {@code handleCast}, and waits for nothing. */
  public void cast(Object message) {
    mailbox.put(new Cast(message));
  }

  /** Sends a message, to {@code handleInfo}, and waits for nothing. */
  public void send(Object message) {
    mailbox.put(new Info(message));
  }

  /** Ends the server when it has handled what was sent before. */
  public void stop() {
    mailbox.put(new Stop());
  }

  /**
   * Is completed when the server has ended and {@code terminate} is over: with the reason, or with
   * nothing when it was told to stop.
   *
   * <p>What is hung on this future runs on the ending server's thread, before its callers hear of
   * the end. If the server has ended already, it runs at once.
   */
  public CompletableFuture<Optional<Throwable>> ended() {
    return ended.copy();
  }

  /** Runs for one message at a time: only here the state is read and written. */
  private void handle(Message message) {
    if (end.isPresent()) {
      refuse(message);
      return;
    }
    atWork = Thread.currentThread();
    try {
      dispatch(message);
    } catch (Exception | Error failure) {
      end(Optional.of(failure));
      refuse(message);
    } finally {
      atWork = null;
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
    ended.complete(reason);
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
