package eda.runner.screen;

import eda.runner.check.Happening;
import eda.runner.check.Trail;
import eda.runner.lesson.diagram.Diagram;
import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Marker;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.diagram.model.Stroke;
import eda.runner.lesson.text.CellWidth;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Sanitiser;
import eda.runner.lesson.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What happened to events, as a sequence diagram: publishers on the left, subscribers on the right,
 * and what carries events between them. Where there is no room for it, as a list.
 */
public final class EventDrawing {
  private static final int NARROWEST = 56;
  private static final int MOST = 20;
  private static final int LAST = 6;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_NAME = 24;
  private static final Line WORD = line(Stroke.SOLID, Marker.ARROW);
  private static final Line ASIDE = line(Stroke.DOTTED, Marker.ARROW);
  private static final Line BROKEN = line(Stroke.DOTTED, Marker.CROSS);

  private final EventStory story;
  private final ShortNames names;
  private final VerdictRows rows;

  private EventDrawing(EventStory story, VerdictRows rows) {
    this.story = story;
    this.rows = rows;
    this.names = ShortNames.inWords(story.seen().stream().map(Happening::event).toList());
  }

  /** Adds the drawing, or nothing when there is nothing to draw. */
  public static void show(Trail trail, VerdictRows rows) {
    if (!trail.seen().isEmpty()) {
      new EventDrawing(EventStory.of(trail), rows).show(trail.unseen());
    }
  }

  private void show(int unseen) {
    List<Step> steps = steps();
    int out = Math.max(0, steps.size() - MOST);
    if (out > 0) {
      steps.subList(MOST - LAST, MOST - LAST + out).clear();
    }
    rows.blank();
    rows.wrapped("  ", Span.of(title(), Meaning.STRONG));
    Sequence sequence = new Sequence(participants(), steps);
    int room = Math.max(20, rows.width() - 4);
    boolean unicode = rows.look().page().unicode();
    boolean told = rows.look().page().linear() || rows.width() < NARROWEST;
    List<String> lines =
        told
            ? Diagram.list(sequence, room, unicode).lines()
            : Diagram.draw(sequence, room, unicode).lines();
    String margin = rows.width() < 24 ? "" : "    ";
    lines.forEach(line -> rows.add(Row.plain(margin + line)));
    if (out > 0) {
      note(out + " messages before the last " + LAST + " are left out");
    }
    if (unseen > 0) {
      note("and " + unseen + " more happened that the test didn't keep");
    }
    if (!story.lost().isEmpty()) {
      note("lost: not received by the end of the test");
    }
  }

  private String title() {
    Set<String> topics = story.topics();
    return topics.size() == 1
        ? "what happened on `" + topics.iterator().next() + "`:"
        : "what happened to the events:";
  }

  private void note(String text) {
    rows.wrapped("  ", Span.of("(" + text + ")", Meaning.FAINT));
  }

  private List<Sequence.Participant> participants() {
    Set<String> all = new LinkedHashSet<>(story.publishers());
    all.addAll(story.carriers());
    all.addAll(story.subscribers());
    List<Sequence.Participant> participants = new ArrayList<>();
    for (String name : all) {
      participants.add(new Sequence.Participant(name, cut(name, LONGEST_NAME), false));
    }
    return participants;
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    story.seen().forEach(each -> steps.add(step(each)));
    story.lost().stream()
        .map(each -> onward(each, BROKEN, "lost: " + event(each)))
        .forEach(steps::add);
    return steps;
  }

  private Step step(Happening each) {
    return switch (each.deed()) {
      case SUBSCRIBED -> back(each, ASIDE, about("subscribes", each));
      case LEFT -> back(each, ASIDE, about("leaves", each));
      case PUBLISHED ->
          back(each, WORD, oneTopic() ? event(each) : each.topic() + ": " + event(each));
      case RECEIVED -> onward(each, WORD, event(each));
      case ACKNOWLEDGED -> back(each, ASIDE, "done: " + event(each));
      case FAILED -> back(each, BROKEN, "fails: " + event(each));
      case THREW -> onward(each, BROKEN, "throws: " + event(each));
    };
  }

  private String about(String word, Happening each) {
    return oneTopic() ? word : word + ": " + each.topic();
  }

  /** Then the title names it, and no message has to. */
  private boolean oneTopic() {
    return story.topics().size() < 2;
  }

  private String event(Happening each) {
    return names.of(each.event());
  }

  /** From one of the sides to what carries events. */
  private static Step back(Happening each, Line line, String text) {
    return new Step.Message(each.who(), each.carrier(), line, cut(text, LONGEST_LABEL));
  }

  private static Step onward(Happening each, Line line, String text) {
    return new Step.Message(each.carrier(), each.who(), line, cut(text, LONGEST_LABEL));
  }

  private static String cut(String text, int most) {
    String row = Sanitiser.oneRow(text, true);
    return CellWidth.width(row) <= most
        ? row
        : row.substring(0, CellWidth.fit(row, most - 1)) + "…";
  }

  private static Line line(Stroke stroke, Marker head) {
    return new Line(stroke, Marker.NONE, head, 1);
  }
}
