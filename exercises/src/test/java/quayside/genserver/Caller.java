package quayside.genserver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Calls servers for tests, and turns whatever comes back into something to compare. */
final class Caller {
  private static final Duration LONG = Duration.ofSeconds(2);

  private Caller() {}

  /** Returns the reply, or the name of the exception as a text. */
  static Object ask(GenServer<?> server, Object message) {
    return ask(server, message, LONG);
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
