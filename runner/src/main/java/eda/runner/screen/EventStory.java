package eda.runner.screen;

import eda.runner.check.Happening;
import eda.runner.check.Happening.Deed;
import eda.runner.check.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened to events, and which of them never came.
 *
 * <p>An event is lost when a subscriber waited for its topic at the moment of publishing, stayed to
 * the end, and had not received it by then. Where the test kit forgot the rest of a long test,
 * nothing is said to be lost.
 *
 * @param lost for each event that never came who waited for it; once for each missing delivery
 */
record EventStory(List<Happening> seen, List<Happening> lost) {
  EventStory {
    seen = List.copyOf(seen);
    lost = List.copyOf(lost);
  }

  static EventStory of(Trail trail) {
    return new EventStory(
        trail.seen(), trail.unseen() > 0 ? List.of() : new Losses(trail.seen()).find());
  }

  /** Returns who publishes, or hears of a failure at publishing. */
  Set<String> publishers() {
    Set<String> names = new LinkedHashSet<>();
    for (Happening each : seen) {
      if (each.deed() == Deed.PUBLISHED || each.deed() == Deed.THREW) {
        names.add(each.who());
      }
    }
    return names;
  }

  /** Returns what events were published on, and subscribers waited for. */
  Set<String> topics() {
    Set<String> names = new LinkedHashSet<>();
    seen.forEach(each -> names.add(each.topic()));
    names.remove("");
    return names;
  }

  /** Returns what stands between publishers and subscribers. */
  Set<String> carriers() {
    Set<String> names = new LinkedHashSet<>();
    seen.forEach(each -> names.add(each.carrier()));
    return names;
  }

  /** Returns everybody else. */
  Set<String> subscribers() {
    Set<String> names = new LinkedHashSet<>();
    seen.forEach(each -> names.add(each.who()));
    names.removeAll(publishers());
    return names;
  }

  /** Counts deliveries that were due against those that came. */
  private static final class Losses {
    private final List<Happening> seen;
    private final Map<Subscriber, Integer> open = new LinkedHashMap<>();
    private final Map<Delivery, Integer> due = new LinkedHashMap<>();
    private final Map<Delivery, Happening> publishing = new LinkedHashMap<>();

    Losses(List<Happening> seen) {
      this.seen = seen;
    }

    private record Subscriber(String who, String carrier, String topic) {}

    private record Delivery(String who, String carrier, String event) {}

    List<Happening> find() {
      Set<Subscriber> left = new LinkedHashSet<>();
      for (Happening each : seen) {
        if (each.deed() == Deed.LEFT) {
          left.add(new Subscriber(each.who(), each.carrier(), each.topic()));
        }
      }
      for (Happening each : seen) {
        Subscriber subscriber = new Subscriber(each.who(), each.carrier(), each.topic());
        if (each.deed() == Deed.SUBSCRIBED && !left.contains(subscriber)) {
          open.merge(subscriber, 1, Integer::sum);
        } else if (each.deed() == Deed.PUBLISHED) {
          open.forEach((who, times) -> expect(each, who, times));
        }
      }
      for (Happening each : seen) {
        if (each.deed() == Deed.RECEIVED) {
          due.computeIfPresent(delivery(each), (delivery, times) -> times - 1);
        }
      }
      List<Happening> lost = new ArrayList<>();
      due.forEach((delivery, times) -> add(delivery, times, lost));
      return lost;
    }

    private void expect(Happening published, Subscriber subscriber, int times) {
      if (subscriber.topic.equals(published.topic())
          && subscriber.carrier.equals(published.carrier())) {
        Delivery delivery = new Delivery(subscriber.who, subscriber.carrier, published.event());
        due.merge(delivery, times, Integer::sum);
        publishing.putIfAbsent(delivery, published);
      }
    }

    private static Delivery delivery(Happening each) {
      return new Delivery(each.who(), each.carrier(), each.event());
    }

    private void add(Delivery delivery, int times, List<Happening> lost) {
      Happening published = publishing.get(delivery);
      for (int i = 0; i < times; i++) {
        lost.add(
            new Happening(
                Deed.RECEIVED,
                published.micros(),
                delivery.who,
                delivery.carrier,
                published.topic(),
                delivery.event));
      }
    }
  }
}
