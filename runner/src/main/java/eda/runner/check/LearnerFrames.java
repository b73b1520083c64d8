package eda.runner.check;

import eda.runner.course.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Picks from stack frames those that are in the learner's files, and tells what stands there. */
final class LearnerFrames {
  private static final int MOST_PLACES = 5;
  private static final int MOST_THREADS = 8;

  /** As {@code quayside.firstbus.EventBus.java}: also a second class in it belongs to the file. */
  private final Map<String, SourceFile> files;

  LearnerFrames(List<SourceFile> code) {
    this.files =
        code.stream()
            .collect(
                Collectors.toMap(
                    file -> file.name().replace('/', '.'), file -> file, (one, two) -> one));
  }

  /** Returns the learner's lines that frames lead through, each once, the nearest first. */
  List<Place> in(String frames) {
    Set<Place> places = new LinkedHashSet<>();
    for (String line : frames.split("\n")) {
      String[] parts = line.split("\t", -1);
      if (isLearners(parts) && places.size() < MOST_PLACES) {
        places.add(place(parts));
      }
    }
    return List.copyOf(places);
  }

  /** Returns the frames as people know them, an exception's cause after its own. */
  static List<String> told(String frames) {
    List<String> told = new ArrayList<>();
    for (String line : frames.split("\n")) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 4) {
        String place = isNumber(parts[3]) ? "(" + parts[2] + ":" + parts[3] + ")" : "";
        told.add("at " + parts[0] + "." + parts[1] + place);
      } else if (parts.length == 2) {
        told.add("caused by: " + parts[1]);
      }
    }
    return told;
  }

  /** Returns the threads that are in the learner's code, as {@code Stacks} writes them. */
  List<Verdict.StuckThread> stuck(String threads) {
    List<Verdict.StuckThread> stuck = new ArrayList<>();
    for (String thread : threads.split("\0")) {
      StuckReader reader = new StuckReader(this);
      thread.lines().forEach(reader::read);
      reader.thread().filter(found -> stuck.size() < MOST_THREADS).ifPresent(stuck::add);
    }
    return stuck;
  }

  /** Returns whether a frame's parts name a line of the learner's. */
  boolean isLearners(String[] frame) {
    return frame.length == 4
        && files.containsKey(file(frame))
        && !frame[2].isEmpty()
        && isNumber(frame[3]);
  }

  Place place(String[] frame) {
    int line = Integer.parseInt(frame[3]);
    String source = files.get(file(frame)).text().lines().skip(line - 1L).findFirst().orElse("");
    return new Place(frame[2], line, method(frame[1]), source);
  }

  /** The code of a lambda gets a method of its own, named after the one it stands in. */
  private static String method(String name) {
    String[] parts = name.split("\\$", -1);
    return parts.length == 3 && parts[0].equals("lambda") ? parts[1] : name;
  }

  /** Frames come from an exception, which learner code may have made to its liking. */
  private static boolean isNumber(String text) {
    return text.length() > 0
        && text.length() < 8
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && !text.startsWith("0");
  }

  private static String file(String[] frame) {
    return frame[0].substring(0, frame[0].lastIndexOf('.') + 1) + frame[2];
  }
}
