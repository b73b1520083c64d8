package eda.runner;

/** The program behind {@code ./course}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
