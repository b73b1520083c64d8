package eda.runner.screen.watch;

/**
 * What help a learner had with an exercise so far.
 *
 * @param hints how many hints were shown, the first ones
 * @param solution whether the solution was seen
 */
public record WatchHelp(int hints, boolean solution) {
  /** Of a learner who had none. */
  public static final WatchHelp NONE = new WatchHelp(0, false);

  WatchHelp hinted(int number) {
    return new WatchHelp(Math.max(hints, number), solution);
  }

  WatchHelp sawSolution() {
    return new WatchHelp(hints, true);
  }
}
