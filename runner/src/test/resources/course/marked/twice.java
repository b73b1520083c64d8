// BEGIN SOLUTION
import java.util.List;
// END SOLUTION

class Two {
  // | not a starter line out here
  int one() {
    // BEGIN SOLUTION
    int x = 1;

    return x;
    // | return 0;
    // END SOLUTION
  }
}
// BEGIN SOLUTION
// | // The end.
// END SOLUTION
