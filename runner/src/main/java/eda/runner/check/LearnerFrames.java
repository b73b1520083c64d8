package eda.runner.check;

import eda.runner.course.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Picks from stack frames those that are in the learner's files. */
final class LearnerFrames {
  private static final int MOST_PLACES = 5;
  private static final int MOST_THREADS = 8;
  private static final Pattern LINE = Pattern.compile("\\d{1,9}");

  /** As {@code quayside.firstbus.EventBus.java}: also a second class in it belongs to the file. */
  private final Set<String> files;

  LearnerFrames(List<SourceFile> code) {
    this.files =
        code.stream().map(file -> file.name().replace('/', '.')).collect(Collectors.toSet());
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
        if (!places.isEmpty() && stuck.size() < MOST_THREADS) {
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

  /** Foreign code may make up frames; one without a line number is none. */
  private boolean isLearners(String[] frame) {
    if (frame.length != 4 || !LINE.matcher(frame[3]).matches()) {
      return false;
    }
    String folder = frame[0].substring(0, frame[0].lastIndexOf('.') + 1);
    return files.contains(folder + frame[2]);
  }
}
