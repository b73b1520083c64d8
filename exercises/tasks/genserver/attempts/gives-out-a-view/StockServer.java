// Feedback: a reply from before said so too
package quayside.genserver;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Inventory's stock: how many tins there are of each tea. */
public class StockServer implements Behaviour<Map<String, Integer>> {
  /** A cast: so many tins came in, or went out when the number is below zero. */
  public record Change(String tea, int tins) {}

  /** A call: how many tins are there of this tea? */
  public record HowMany(String tea) {}

  /** A call: how many tins are there of each tea? */
  public record Everything() {}

  @Override
  public Map<String, Integer> init() {
    return new HashMap<>();
  }

  @Override
  public Answer<Map<String, Integer>> handleCall(Object message, Map<String, Integer> stock) {
    if (message instanceof HowMany question) {
      return new Answer<>(stock.getOrDefault(question.tea(), 0), stock);
    }
    if (message instanceof Everything) {
      return new Answer<>(Collections.unmodifiableMap(stock), stock);
    }
    throw new IllegalArgumentException("not a question about stock: " + message);
  }

  @Override
  public Map<String, Integer> handleCast(Object message, Map<String, Integer> stock) {
    if (message instanceof Change change) {
      stock.merge(change.tea(), change.tins(), Integer::sum);
      return stock;
    }
    throw new IllegalArgumentException("not a change of stock: " + message);
  }
}
