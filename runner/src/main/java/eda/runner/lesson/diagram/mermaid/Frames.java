package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The frames that are open while a sequence is read, each with what it holds so far. */
final class Frames {
  /** Frames deeper than this are not kept as frames, only what is in them. */
  private static final int DEEPEST = 12;

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Step> top = new ArrayList<>();

  private static final class Open {
    final String kind;
    final boolean kept;
    final List<Step.Part> parts = new ArrayList<>();
    final List<Step> into;
    List<Step> steps = new ArrayList<>();
    String title;

    Open(String kind, String title, boolean kept, List<Step> into) {
      this.kind = kind;
      this.title = title;
      this.kept = kept;
      this.into = into;
    }
  }

  void open(String kind, String title) {
    open.push(new Open(kind, Labels.decode(title), open.size() < DEEPEST, current()));
  }

  /** A box around participants: it ends with {@code end} as well, and is not drawn. */
  boolean group() {
    open.push(new Open("", "", false, current()));
    return true;
  }

  boolean part(String title) {
    if (open.isEmpty()) {
      return false;
    }
    Open frame = open.peek();
    if (frame.kept) {
      frame.parts.add(new Step.Part(frame.title, frame.steps));
      frame.title = title;
      frame.steps = new ArrayList<>();
    }
    return true;
  }

  boolean close() {
    if (open.isEmpty()) {
      return false;
    }
    Open frame = open.pop();
    if (frame.kept) {
      frame.parts.add(new Step.Part(frame.title, frame.steps));
      frame.into.add(new Step.Frame(frame.kind, frame.parts));
    }
    return true;
  }

  void add(Step step) {
    current().add(step);
  }

  /** All steps, with the frames closed that were left open. */
  List<Step> all() {
    while (!open.isEmpty()) {
      close();
    }
    return top;
  }

  private List<Step> current() {
    if (open.isEmpty()) {
      return top;
    }
    return open.peek().kept ? open.peek().steps : open.peek().into;
  }
}
