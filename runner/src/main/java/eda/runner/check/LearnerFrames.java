package eda.runner.check;

import eda.runner.course.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Picks from stack frames those that are in the learner's files. */
final class LearnerFrames {
  private static final int MOST_PLACES = 5;

  private final Set<String> classes;

  LearnerFrames(List<SourceFile> code) {
    this.classes = code.stream().map(SourceFile::className).collect(Collectors.toSet());
  }

  /** A line in a learner's file; an empty file name means none. */
  record Place(String file, int line) {}

  /** Returns the learner's line that is nearest to where it was thrown. */
  Place firstOf(String frames) {
    for (String frame : frames.split("\n")) {
      String[] parts = frame.split("\t");
      if (isLearners(parts)) {
        return new Place(parts[2], Integer.parseInt(parts[3]));
      }
    }
    return new Place("", 0);
  }

  /** Returns the threads that are in the learner's code, with their places there. */
  List<Verdict.StuckThread> stuck(String threads) {
    List<Verdict.StuckThread> stuck = new ArrayList<>();
    String name = "";
    String state = "";
    List<String> places = new ArrayList<>();
    for (String line : (threads + "thread\t\t").split("\n")) {
      String[] parts = line.split("\t", -1);
      if (parts[0].equals("thread")) {
        if (!places.isEmpty()) {
          stuck.add(new Verdict.StuckThread(name, state, places));
        }
        name = parts[1];
        state = parts[2];
        places = new ArrayList<>();
      } else if (isLearners(parts) && places.size() < MOST_PLACES) {
        places.add(parts[2] + ":" + parts[3] + " " + parts[1]);
      }
    }
    return stuck;
  }

  private boolean isLearners(String[] frame) {
    return frame.length == 4 && classes.contains(outermost(frame[0])) && !frame[2].isEmpty();
  }

  private static String outermost(String className) {
    int nested = className.indexOf('$');
    return nested < 0 ? className : className.substring(0, nested);
  }
}
