package eda.runner.lesson.diagram.model;

import java.util.List;

/** One thing that happens in a sequence. Participants are named by id. */
public sealed interface Step {

  /** A line from one participant to another, or to itself. */
  record Message(String from, String to, Line line, String text) implements Step {}

  /** A remark beside or over one participant, or over all from the first to the last. */
  record Remark(Side side, String first, String last, String text) implements Step {}

  /** A participant starts or stops being busy. */
  record Activity(String participant, boolean starts) implements Step {}

  /** A participant appears with the next message to it, or is gone after the last one. */
  record Lifetime(String participant, boolean starts) implements Step {}

  /** A frame around steps, in one part or several: {@code alt} with its {@code else}s. */
  record Frame(String kind, List<Part> parts) implements Step {
    public Frame {
      parts = List.copyOf(parts);
    }

    /** The word that begins a part after the first one. */
    public String word() {
      return switch (kind) {
        case "par" -> "and";
        case "critical" -> "option";
        default -> "else";
      };
    }
  }

  /** One part of a frame with the condition it stands under, which may be empty. */
  record Part(String title, List<Step> steps) {
    public Part {
      steps = List.copyOf(steps);
    }
  }

  /** Where a remark stands. */
  enum Side {
    LEFT,
    RIGHT,
    OVER
  }
}
