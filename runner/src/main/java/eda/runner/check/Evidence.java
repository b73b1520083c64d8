package eda.runner.check;

import java.util.List;
import java.util.Objects;

/**
 * What a test left behind besides its result: everything that helps to see why.
 *
 * @param expected the expected elements one by one, empty when the values are no lists
 * @param actual the elements that came instead
 * @param prints who printed what, empty when the test's own thread printed alone
 * @param events what was published and received
 * @param places the learner's lines that the failure came through, the nearest first
 * @param frames the whole stack trace, a line each
 */
public record Evidence(
    List<String> expected,
    List<String> actual,
    List<Printed> prints,
    Trail events,
    List<Place> places,
    List<String> frames) {
  /** A test that left nothing behind. */
  public static final Evidence NONE =
      new Evidence(List.of(), List.of(), List.of(), Trail.NONE, List.of(), List.of());

  public Evidence {
    expected = List.copyOf(expected);
    actual = List.copyOf(actual);
    prints = List.copyOf(prints);
    Objects.requireNonNull(events, "events");
    places = List.copyOf(places);
    frames = List.copyOf(frames);
  }

  /** Returns whether both values were lists, so that they can be compared element by element. */
  public boolean comparesLists() {
    return !expected.isEmpty() || !actual.isEmpty();
  }
}
