package quayside.helloevent;

import static quayside.kit.Promise.promise;

import java.util.List;
import org.junit.jupiter.api.Test;
import quayside.kit.Recorder;

class WelcomeTest {
  private final Recorder<CustomerArrived> counter = new Recorder<>();

  @Test
  void everyArrivalIsToldOnce() {
    new Welcome().letIn("Amara", counter);

    promise("each customer who comes in gives one event")
        .because("the shop counts its visitors from these events and from nothing else")
        .lookAt("how often Welcome.letIn calls consumer.accept")
        .butNot(counter.count() == 0, "Amara came in, and the consumer heard nothing")
        .isKept(
            1,
            counter.count(),
            "Amara came in once, and the consumer heard of " + counter.count() + " arrivals");
  }

  @Test
  void theEventSaysWhoArrived() {
    new Welcome().letIn("Kenji", counter);

    promise("the event carries the name of the customer who came in")
        .because("a consumer knows what the event tells it, and has nobody to ask")
        .lookAt("the line marked HERE in Welcome.letIn")
        .isKept(
            List.of(new CustomerArrived("Kenji")),
            counter.all(),
            "Kenji came in, and the event says something else");
  }
}
