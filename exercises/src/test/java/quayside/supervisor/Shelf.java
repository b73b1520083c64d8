package quayside.supervisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A child for tests: its state is a list of the messages that it got. It notes its life in the
 * shop's diary, and fails after it has spoilt its state.
 */
final class Shelf implements Behaviour<List<Object>> {
  private final String name;
  private final Shop shop;
  private final List<Object> got = new ArrayList<>();

  Shelf(String name, Shop shop) {
    this.name = name;
    this.shop = shop;
  }

  @Override
  public List<Object> init() {
    shop.note(name + " begins");
    return got;
  }

  @Override
  public Answer<List<Object>> handleCall(Object message, List<Object> state) {
    return new Answer<>(List.copyOf(handleCast(message, state)), state);
  }

  @Override
  public List<Object> handleCast(Object message, List<Object> state) {
    if (message.equals("show")) {
      shop.shown.accept(List.copyOf(state));
      return state;
    }
    state.add(message);
    if (message.equals("crash")) {
      shop.note(name + " crashes");
      throw new IllegalStateException(name + " crashed as it was told");
    }
    return state;
  }

  @Override
  public void terminate(Optional<Throwable> reason, List<Object> state) {
    shop.note(name + " ends");
  }
}
