package demo;

/** Adds. */
public class Adder {
  public int add(int a, int b) {
    // BEGIN SOLUTION
    // | // Your turn: add the two.
    // | return 0;
    return a + b;
    // END SOLUTION
  }
}
