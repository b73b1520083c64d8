import java.util.List;

class Two {
  // | not a starter line out here
  int one() {
    int x = 1;

    return x;
  }
}
