package quayside.helloevent;

import java.util.function.Consumer;

/**
 * The door of the shop. Whoever comes in becomes an event, and the consumer is told.
 *
 * <p>This exercise passes already. It is here to show how the work goes:
 *
 * <ol>
 *   <li>Save this file. The tests run by themselves, and they pass.
 *   <li>Replace {@code name} in the line marked HERE by {@code "nobody"}, and save. Read the
 *       message: it says what happened, what was promised, why it matters, and where to look.
 *   <li>Put {@code name} back, and save. That is the whole loop.
 * </ol>
 */
public class Welcome {

  /** Lets a customer in and tells the consumer about it, once. */
  public void letIn(String name, Consumer<CustomerArrived> consumer) {
    CustomerArrived event = new CustomerArrived(name); // HERE
    consumer.accept(event);
  }
}
