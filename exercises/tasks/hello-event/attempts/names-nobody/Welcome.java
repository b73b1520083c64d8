// Feedback: Kenji came in, and the event says something else
package quayside.helloevent;

import java.util.function.Consumer;

public class Welcome {
  public void letIn(String name, Consumer<CustomerArrived> consumer) {
    CustomerArrived event = new CustomerArrived("nobody");
    consumer.accept(event);
  }
}
