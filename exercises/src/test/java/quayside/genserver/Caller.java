package quayside.genserver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import quayside.kit.Patience;

/** Calls servers for tests, and turns whatever comes back into something to compare. */
final class Caller {
  private Caller() {}

  /** Returns the reply, or the name of the exception as a text. Waits as long as the kit does. */
  static Object ask(GenServer<?> server, Object message) {
    Patience patience = new Patience();
    Object reply = ask(server, message, Duration.ofNanos(patience.left()));
    patience.over(!reply.equals("TimeoutException"));
    return reply;
  }

  static Object ask(GenServer<?> server, Object message, Duration timeout) {
    try {
      return Optional.ofNullable(server.call(message, timeout)).orElse("null");
    } catch (ServerEndedException ended) {
      String reason =
          Optional.ofNullable(ended.getCause()).map(Throwable::getMessage).orElse("null");
      return "ServerEndedException: " + reason;
    } catch (TimeoutException | InterruptedException | RuntimeException thrown) {
      return thrown.getClass().getSimpleName();
    }
  }
}
