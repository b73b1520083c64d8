class Bus {
  int size;

  // BEGIN SOLUTION
  // | // Think about a collection here.
  // |
  // |   // Two columns further in.
  // END SOLUTION

  void stop() {}


  void after() {}
}
