class Bus {
  int size;

  // Think about a collection here.

    // Two columns further in.

  void stop() {}


  void after() {}
}
