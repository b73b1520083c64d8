package eda.runner.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is said to a person while a screen covers the terminal: the screen is told at once, and the
 * messages are held until the terminal is given back, so that none garbles a frame and none is
 * lost. May be used from every thread.
 */
public final class Notices {
  private final List<String> held = new ArrayList<>();
  private Optional<Consumer<String>> screen = Optional.empty();

  /** Holds what is said from now on. */
  synchronized void cover(Consumer<String> shown) {
    screen = Optional.of(shown);
  }

  /** Returns whether the message is held; else there is no screen, and the caller can write it. */
  synchronized boolean hold(String message) {
    screen.ifPresent(
        shown -> {
          held.add(message);
          shown.accept(message);
        });
    return screen.isPresent();
  }

  /** Ends the holding, and returns what was held since it began. */
  synchronized List<String> uncover() {
    screen = Optional.empty();
    List<String> messages = List.copyOf(held);
    held.clear();
    return messages;
  }
}
