package quayside.askformore;

import java.util.Objects;

/** The stock of a tea has changed: there are so many tins now. */
public record StockChanged(long number, String tea, int tins) {
  public StockChanged {
    Objects.requireNonNull(tea, "tea");
  }
}
