package quayside.boundedmailbox;

import java.util.concurrent.ConcurrentLinkedDeque;
import quayside.kit.Races;

/** A deque whose critical line lies between counting the messages and adding one. */
class RaceDeque<E> extends ConcurrentLinkedDeque<E> {
  private static final long serialVersionUID = 1;

  private final transient Races races;

  RaceDeque(Races races) {
    this.races = races;
  }

  @Override
  public int size() {
    int size = super.size();
    races.line();
    return size;
  }

  @Override
  public boolean add(E message) {
    races.line();
    return super.add(message);
  }

  @Override
  public void addLast(E message) {
    races.line();
    super.addLast(message);
  }

  @Override
  public boolean offer(E message) {
    races.line();
    return super.offer(message);
  }

  @Override
  public boolean offerLast(E message) {
    races.line();
    return super.offerLast(message);
  }
}
