// Feedback: the caller changed the server's state from outside
package quayside.genserver;

import java.util.HashMap;
import java.util.Map;

public class StockServer implements Behaviour<Map<String, Integer>> {

  public record Change(String tea, int tins) {}

  public record HowMany(String tea) {}

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
      return new Answer<>(stock, stock);
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
