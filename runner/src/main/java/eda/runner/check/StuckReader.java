package eda.runner.check;

import eda.runner.check.Verdict.Held;
import eda.runner.check.Verdict.Locks;
import eda.runner.check.Verdict.StuckThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a worker tells of one thread, line after line. */
final class StuckReader {
  private static final int MOST_PLACES = 5;

  private final LearnerFrames frames;
  private final List<Place> places = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private String name = "";
  private String state = "";
  private String wanted = "";
  private String owner = "";
  private boolean dead;

  StuckReader(LearnerFrames frames) {
    this.frames = frames;
  }

  /** Reads one line; a line that no worker writes is left out. */
  void read(String line) {
    String[] parts = line.split("\t", -1);
    if (frames.isLearners(parts)) {
      if (places.size() < MOST_PLACES) {
        places.add(frames.place(parts));
      }
    } else if (parts[0].equals("thread") && parts.length == 3) {
      name = parts[1];
      state = parts[2];
    } else if (parts[0].equals("dead")) {
      dead = true;
    } else if (parts[0].equals("wants") && parts.length == 3) {
      wanted = parts[1];
      owner = parts[2];
    } else if (parts[0].equals("holds") && parts.length == 6) {
      String[] frame = {parts[2], parts[3], parts[4], parts[5]};
      held.add(new Held(parts[1], frames.isLearners(frame) ? frames.place(frame) : Place.NONE));
    }
  }

  /** Returns the thread, unless it isn't in the learner's code. */
  Optional<StuckThread> thread() {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new StuckThread(name, state, places, new Locks(dead, wanted, owner, held)));
  }
}
