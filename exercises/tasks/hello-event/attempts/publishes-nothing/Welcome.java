// Feedback: the consumer heard nothing
package quayside.helloevent;

import java.util.function.Consumer;

public class Welcome {
  public void letIn(String name, Consumer<CustomerArrived> consumer) {
    CustomerArrived event = new CustomerArrived(name);
  }
}
