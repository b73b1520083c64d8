package quayside.pekkosupervision;

/** So many tins of a tea are left now. */
public record StockChanged(String tea, int left) {}
