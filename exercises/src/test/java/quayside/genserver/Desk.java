package quayside.genserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quayside.kit.Gate;
import quayside.kit.Recorder;

/**
 * A behaviour for tests: its state is a list of texts. It waits at a gate when it is told to, fails
 * when it is told to, and notes its threads and its end.
 */
class Desk implements Behaviour<List<String>> {
  final Gate gate = new Gate();
  final Recorder<Object> handled = new Recorder<>();
  final Recorder<Optional<Throwable>> ends = new Recorder<>();

  @Override
  public List<String> init() {
    return new ArrayList<>();
  }

  @Override
  public Answer<List<String>> handleCall(Object message, List<String> texts) {
    return new Answer<>(message + " " + note(message, texts), texts);
  }

  @Override
  public List<String> handleCast(Object message, List<String> texts) {
    note(message, texts);
    return texts;
  }

  @Override
  public List<String> handleInfo(Object message, List<String> texts) {
    note("info " + message, texts);
    return texts;
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
    texts.add(message.toString());
    return List.copyOf(texts);
  }
}
