package quayside.rabbitreliable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import quayside.kit.Crash;
import quayside.kit.ManualScheduler;
import quayside.kit.amqp.RabbitBox;
import quayside.kit.amqp.Tap;

/** A worker with all that belongs to its process, which may die at a chosen point. */
final class Station {
  final ManualScheduler later = new ManualScheduler();
  private final Tap tap;
  private final Crash crash;
  private final OrderWorker worker;

  Station(RabbitBox rabbit, Queues queues, Packing table, Crash crash) {
    this.crash = crash;
    this.tap = new Tap(rabbit, crash);
    Packing packing =
        order -> {
          tap.reach("before packing");
          table.pack(order);
          tap.reach("after packing");
        };
    ReliablePublisher publisher = new ReliablePublisher(tap::connect);
    this.worker = new OrderWorker(queues, packing, publisher, later::after);
  }

  /** Starts the worker, which may die before this is over. */
  void start() {
    crash.kills(
        () -> {
          try {
            worker.start(tap.connect());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Lets the process die now; what it has said reaches the broker. */
  void die() {
    tap.die();
  }

  /** Returns when the broker has heard all that was said so far. */
  void settle() {
    tap.settle();
  }

  /** Returns how many orders the broker may send before the first ack; 0 stands for no limit. */
  int prefetch() {
    List<Tap.Call> calls = tap.calls("basicQos", "basicConsume");
    List<Object> first = calls.get(0).arguments();
    boolean limited = calls.get(0).method().equals("basicQos") && !autoAck();
    return limited ? (int) first.get(first.size() == 3 ? 1 : 0) : 0;
  }

  /** Returns whether the broker was told to forget an order when it sends it. */
  boolean autoAck() {
    return tap.calls("basicConsume").stream()
        .anyMatch(call -> call.arguments().get(1).equals(true));
  }

  /** Returns how many acks were sent. */
  int acks() {
    return tap.calls("basicAck").size();
  }

  /** Returns the acks that were not sent on the channel that got the order. */
  List<Tap.Call> acksElsewhere() {
    String home = tap.calls("basicConsume").get(0).channel();
    return tap.calls("basicAck").stream().filter(call -> !call.channel().equals(home)).toList();
  }

  /** Returns whether the process has died, and all its lines are broken. */
  boolean died() {
    return tap.died();
  }

  /** Returns whether it takes no more orders, since an exception has closed its channel. */
  boolean stopped() {
    return tap.closed();
  }

  /** Returns how many messages it has sent. */
  int published() {
    return tap.calls("basicPublish").size();
  }
}
