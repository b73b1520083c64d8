package quayside.genserver;

import java.time.Duration;
import java.util.List;

/** Calls its own server while it handles a call. */
record SelfCaller(List<GenServer<String>> self) implements Behaviour<String> {
  @Override
  public String init() {
    return "";
  }

  @Override
  public Answer<String> handleCall(Object message, String state) {
    return new Answer<>(
        "inner: " + Caller.ask(self.get(0), "again", Duration.ofMillis(500)), state);
  }

  @Override
  public String handleCast(Object message, String state) {
    return state;
  }
}
