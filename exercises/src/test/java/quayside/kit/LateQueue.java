package quayside.kit;

import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A queue with a critical line: whoever looks into it and finds nothing comes to the line before it
 * learns so.
 */
public final class LateQueue<E> extends ConcurrentLinkedQueue<E> {
  private static final long serialVersionUID = 1;

  private final transient Races races;
  private volatile boolean used;

  public LateQueue(Races races) {
    this.races = races;
  }

  /** Returns whether anything was ever put in. */
  public boolean used() {
    return used;
  }

  @Override
  public boolean offer(E message) {
    used = true;
    return super.offer(message);
  }

  @Override
  public E poll() {
    E first = super.poll();
    lineWhen(first == null);
    return first;
  }

  @Override
  public E peek() {
    E first = super.peek();
    lineWhen(first == null);
    return first;
  }

  @Override
  public boolean isEmpty() {
    boolean empty = super.isEmpty();
    lineWhen(empty);
    return empty;
  }

  @Override
  public int size() {
    int size = super.size();
    lineWhen(size == 0);
    return size;
  }

  private void lineWhen(boolean empty) {
    if (empty) {
      races.line();
    }
  }
}
