package quayside.helloevent;

import java.util.function.Consumer;

// This exercise passes already. It is here to show how the work goes:
//
// 1. Save this file. The tests run by themselves, and they pass.
// 2. In the line marked HERE, write "nobody" in place of name, and save. Read the message: it says
//    what happened, what was promised, why it matters, and where to look.
// 3. Put name back, and save. That is the whole loop.

/** The door of the shop. Whoever comes in becomes an event, and the consumer is told. */
public class Welcome {

  /** Lets a customer in and tells the consumer about it, once. */
  public void letIn(String name, Consumer<CustomerArrived> consumer) {
    CustomerArrived event = new CustomerArrived(name); // HERE
    consumer.accept(event);
  }
}
