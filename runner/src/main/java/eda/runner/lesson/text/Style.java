package eda.runner.lesson.text;

/** The meanings that a span has at once, as a set of bits by {@link Meaning#ordinal()}. */
public record Style(int bits) {
  public static final Style PLAIN = new Style(0);

  public static Style of(Meaning meaning) {
    return new Style(1 << meaning.ordinal());
  }

  public Style with(Meaning meaning) {
    return has(meaning) ? this : new Style(bits | 1 << meaning.ordinal());
  }

  public Style without(Meaning meaning) {
    return has(meaning) ? new Style(bits & ~(1 << meaning.ordinal())) : this;
  }

  public Style and(Style other) {
    return (bits | other.bits) == bits ? this : new Style(bits | other.bits);
  }

  public boolean has(Meaning meaning) {
    return (bits & 1 << meaning.ordinal()) != 0;
  }

  // Written out: what the compiler generates for records is linked at run time, which slows the
  // start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Style && ((Style) other).bits == bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }
}
