class Bus {
  int size;

  void stop() {}


  void after() {}
}
