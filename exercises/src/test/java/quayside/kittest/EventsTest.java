package quayside.kittest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quayside.kit.Events;
import quayside.kit.Recorder;
import quayside.kit.SideThread;

class EventsTest {
  private final Events events = new Events();

  @Test
  void eachThingIsALineInTheOrderInWhichItHappened() {
    Recorder<String> analytics = events.recorder("analytics");
    events.subscribes("analytics", "sign-ins");
    events.publishes("accounts", "sign-ins", "amara");
    analytics.accept("amara");
    events.acknowledges("analytics", "amara");
    events.leaves("analytics", "sign-ins");
    events.threw("accounts", new IllegalStateException("closed"));

    assertEquals(
        List.of(
            "subscribed analytics bus sign-ins ",
            "published accounts bus sign-ins amara",
            "received analytics bus  amara",
            "acknowledged analytics bus  amara",
            "left analytics bus sign-ins ",
            "threw accounts bus  IllegalStateException: closed"),
        told());
    assertEquals(List.of("amara"), analytics.all());
  }

  @Test
  void aHandlerThatFailsIsNotedAndStillFails() {
    RuntimeException down = new IllegalStateException();
    assertEquals(
        down,
        assertThrows(
            IllegalStateException.class,
            () ->
                events
                    .handler(
                        "mail",
                        event -> {
                          throw down;
                        })
                    .accept("amara")));
    assertEquals(
        List.of("received mail bus  amara", "failed mail bus  IllegalStateException"), told());
  }

  @Test
  void noTextLooksLikeAnotherLine() {
    Events queue = new Events("the\tqueue");
    queue.publishes("a\nb", "x\ty", "e".repeat(500) + "\r");

    String[] parts = queue.lines().get(0).split("\t", -1);
    assertEquals(1, queue.lines().size());
    assertEquals(6, parts.length);
    assertEquals("a b", parts[2]);
    assertEquals("the queue", parts[3]);
    assertEquals("x y", parts[4]);
    assertEquals("e".repeat(120) + "…", parts[5]);
  }

  @Test
  void ofAVeryLongTestTheBeginningIsKeptAndTheRestCounted() {
    for (int i = 0; i < 1_000; i++) {
      events.publishes("accounts", "sign-ins", i);
    }
    assertEquals(301, events.lines().size());
    assertTrue(events.lines().get(299).endsWith("\t299"));
    assertEquals("more\t700", events.lines().get(300));
  }

  @Test
  void anyThreadMayTell() {
    List<SideThread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String who = "thread " + i;
      threads.add(SideThread.start(() -> tellTwenty(who)));
    }
    threads.forEach(thread -> assertTrue(thread.finished()));
    assertEquals(80, events.lines().size());
  }

  private void tellTwenty(String who) {
    for (int i = 0; i < 20; i++) {
      events.received(who, i);
    }
  }

  /** The lines without their times. */
  private List<String> told() {
    return events.lines().stream()
        .map(line -> line.replaceFirst("\t\\d+\t", "\t").replace('\t', ' '))
        .toList();
  }
}
