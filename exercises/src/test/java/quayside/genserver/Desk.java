package quayside.genserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quayside.kit.Gate;
import quayside.kit.Recorder;

/**
 * A behaviour for tests: its state is a list of texts that never changes: each message makes a new
 * one. It waits at a gate when it is told to, fails when it is told to, and notes its threads and
 * its end.
 */
class Desk implements Behaviour<List<String>> {
  final Gate gate = new Gate();
  final Recorder<Object> handled = new Recorder<>();
  final Recorder<Optional<Throwable>> ends = new Recorder<>();

  @Override
  public List<String> init() {
    return List.of();
  }

  @Override
  public Answer<List<String>> handleCall(Object message, List<String> texts) {
    List<String> next = note(message, texts);
    return new Answer<>(message + " " + next, next);
  }

  @Override
  public List<String> handleCast(Object message, List<String> texts) {
    return note(message, texts);
  }

  @Override
  public List<String> handleInfo(Object message, List<String> texts) {
    return note("info " + message, texts);
  }

  @Override
  public void terminate(Optional<Throwable> reason, List<String> texts) {
    ends.accept(reason);
  }

  private List<String> note(Object message, List<String> texts) {
    handled.accept(message);
    if (message.equals("wait")) {
      gate.pass();
    }
    if (message.equals("fail")) {
      throw new IllegalStateException("failed as it was told");
    }
    if (message.equals("break")) {
      throw new AssertionError("broken as it was told");
    }
    List<String> next = new ArrayList<>(texts);
    next.add(message.toString());
    return List.copyOf(next);
  }
}
