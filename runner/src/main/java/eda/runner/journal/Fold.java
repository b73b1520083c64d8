package eda.runner.journal;

import java.util.function.Consumer;

/** What takes the entries of a journal one by one, oldest first, and keeps what it needs. */
public interface Fold extends Consumer<Entry> {
  /**
   * Whether this fold looks at a value of the entries of a type. An entry comes without the values
   * that nobody looks at: making them would take most of the time that a long journal costs.
   */
  boolean reads(String type, String key);

  /** Returns what feeds two folds from one reading. */
  static Fold of(Fold one, Fold other) {
    return new Fold() {
      @Override
      public boolean reads(String type, String key) {
        return one.reads(type, key) || other.reads(type, key);
      }

      @Override
      public void accept(Entry entry) {
        one.accept(entry);
        other.accept(entry);
      }
    };
  }

  /** Returns a fold that looks at everything. */
  static Fold ofAll(Consumer<Entry> entries) {
    return new Fold() {
      @Override
      public boolean reads(String type, String key) {
        return true;
      }

      @Override
      public void accept(Entry entry) {
        entries.accept(entry);
      }
    };
  }
}
