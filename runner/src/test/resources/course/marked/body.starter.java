package demo;

/** Adds. */
public class Adder {
  public int add(int a, int b) {
    // Your turn: add the two.
    return 0;
  }
}
