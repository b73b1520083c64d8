// Feedback: the consumer heard of 2 arrivals
package quayside.helloevent;

import java.util.function.Consumer;

public class Welcome {
  public void letIn(String name, Consumer<CustomerArrived> consumer) {
    CustomerArrived event = new CustomerArrived(name);
    consumer.accept(event);
    consumer.accept(event);
  }
}
