package eda.runner.journal;

import java.util.function.Consumer;

/** What takes the entries of a journal one by one, oldest first, and keeps what it needs. */
public interface Fold extends Consumer<Entry> {
  /**
   * Whether this fold looks into entries of a type. Those of other types come without their data:
   * making it would take most of the time that a long journal costs.
   */
  boolean readsInto(String type);

  /** Returns what feeds two folds from one reading. */
  static Fold of(Fold one, Fold other) {
    return new Fold() {
      @Override
      public boolean readsInto(String type) {
        return one.readsInto(type) || other.readsInto(type);
      }

      @Override
      public void accept(Entry entry) {
        one.accept(entry);
        other.accept(entry);
      }
    };
  }

  /** Returns a fold that looks into everything. */
  static Fold ofAll(Consumer<Entry> entries) {
    return new Fold() {
      @Override
      public boolean readsInto(String type) {
        return true;
      }

      @Override
      public void accept(Entry entry) {
        entries.accept(entry);
      }
    };
  }
}
