
class Two {
  // | not a starter line out here
  int one() {
    return 0;
  }
}
// The end.
