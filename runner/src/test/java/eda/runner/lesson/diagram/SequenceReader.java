package eda.runner.lesson.diagram;

import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Sequence.Participant;
import eda.runner.lesson.diagram.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sequence with codes for texts, and the drawing of it read back: each text once, and the arrow
 * under it from lifeline to lifeline.
 */
final class SequenceReader {
  private static final String LEVEL = "─┄▶◀›‹×│┃╽╿┼╂┤├┨┠┬┴○";
  private static final String TIPS = "▶◀›‹×";

  private final List<Step.Message> messages = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final Sequence sequence;

  SequenceReader(Sequence source) {
    List<Participant> participants = new ArrayList<>();
    for (Participant one : source.participants()) {
      String label = code(one.label(), "p");
      participants.add(new Participant(one.id(), label, one.person()));
    }
    this.sequence = new Sequence(participants, steps(source.steps()));
  }

  Sequence sequence() {
    return sequence;
  }

  /** The codes that a drawing shows once each; participants may come again at its end. */
  List<String> codes() {
    return codes.stream().filter(code -> code.charAt(0) != 'p').toList();
  }

  /** What is wrong with a drawing, one line for each fault. */
  List<String> faults(List<String> lines) {
    Map<String, Integer> columns = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (Participant one : sequence.participants()) {
      int column = column(lines, CodedGraph.name(one.label()));
      columns.put(one.id(), column);
      if (column < 0) {
        faults.add("no box of " + one.id());
      }
    }
    int after = -1;
    for (Step.Message message : messages) {
      if (!message.text().isEmpty() && faults.isEmpty()) {
        int row = row(lines, CodedGraph.name(message.text()));
        boolean arrow = arrow(lines, row, columns.get(message.from()), columns.get(message.to()));
        if (row <= after || message.line().head() != Marker.NONE && !arrow) {
          faults.add(message + " on row " + row);
        }
        after = row;
      }
    }
    return faults;
  }

  /** Whether there is an arrow's tip beside the end in one of the rows under the text. */
  private static boolean arrow(List<String> lines, int row, int from, int to) {
    if (from == to) {
      return tip(lines, row, to + 1) || tips(lines, row, to + 1);
    }
    for (int y = row + 1; y < Math.min(lines.size(), row + 16); y++) {
      int low = Math.min(from, to);
      int high = Math.max(from, to);
      int end = y;
      boolean whole = true;
      int x = from < to ? low + 1 : high - 1;
      while (whole && x != to && !tip(lines, end, x)) {
        whole = LEVEL.indexOf(at(lines, end, x)) >= 0;
        x += from < to ? 1 : -1;
      }
      if (whole && tip(lines, y, x)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tips(List<String> lines, int row, int x) {
    boolean found = false;
    for (int y = row + 1; y < row + 16; y++) {
      found |= tip(lines, y, x);
    }
    return found;
  }

  private static boolean tip(List<String> lines, int y, int x) {
    return TIPS.indexOf(at(lines, y, x)) >= 0;
  }

  private static char at(List<String> lines, int y, int x) {
    boolean inside = y >= 0 && y < lines.size() && x >= 0 && x < lines.get(y).length();
    return inside ? lines.get(y).charAt(x) : ' ';
  }

  /** The middle of the box that a code stands in. */
  private static int column(List<String> lines, String code) {
    int row = row(lines, code);
    if (row < 0) {
      return -1;
    }
    int left = lines.get(row).indexOf(code);
    int right = left;
    while (left > 0 && at(lines, row, left) != '│') {
      left--;
    }
    while (right < lines.get(row).length() && at(lines, row, right) != '│') {
      right++;
    }
    return left + (right - left) / 2;
  }

  private static int row(List<String> lines, String code) {
    for (int y = 0; y < lines.size(); y++) {
      if (lines.get(y).matches(".*\\b" + code + "(?![0-9]).*")) {
        return y;
      }
    }
    return -1;
  }

  private String code(String text, String letter) {
    if (text.isEmpty()) {
      return text;
    }
    codes.add(letter + codes.size());
    return CodedGraph.coded(text, codes.get(codes.size() - 1));
  }

  private List<Step> steps(List<Step> source) {
    List<Step> steps = new ArrayList<>();
    for (Step step : source) {
      if (step instanceof Step.Message message) {
        String text = code(message.text(), "m");
        messages.add(new Step.Message(message.from(), message.to(), message.line(), text));
        steps.add(messages.get(messages.size() - 1));
      } else if (step instanceof Step.Remark remark) {
        String text = code(remark.text(), "r");
        steps.add(new Step.Remark(remark.side(), remark.first(), remark.last(), text));
      } else if (step instanceof Step.Frame frame) {
        List<Step.Part> parts = new ArrayList<>();
        for (Step.Part part : frame.parts()) {
          String title = frame.kind().isEmpty() ? "" : code(part.title(), "c");
          parts.add(new Step.Part(title, steps(part.steps())));
        }
        steps.add(new Step.Frame(frame.kind(), parts));
      } else {
        steps.add(step);
      }
    }
    return steps;
  }
}
