package eda.runner.lesson.diagram.mermaid;

import eda.runner.lesson.diagram.model.Line;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Sequence.Participant;
import eda.runner.lesson.diagram.model.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sequenceDiagram}. */
final class SequenceParser {
  private static final Set<String> FRAMES =
      Set.of("loop", "alt", "opt", "par", "critical", "break", "par_over");
  private static final Set<String> PARTS = Set.of("else", "and", "option");
  private static final Set<String> WORDS =
      Set.of("participant", "actor", "Note", "note", "activate", "deactivate", "autonumber");
  private static final Set<String> LINKS = Set.of("link", "links", "properties", "details");

  private final Map<String, Participant> participants = new LinkedHashMap<>();
  private final Frames frames = new Frames();
  private final Notes notes;
  private int number;
  private int increment;

  private SequenceParser(Notes notes) {
    this.notes = notes;
  }

  static Sequence read(Source source, Notes notes) {
    SequenceParser parser = new SequenceParser(notes);
    parser.all(source.header());
    source.lines().forEach(parser::all);
    return new Sequence(List.copyOf(parser.participants.values()), parser.frames.all());
  }

  /** Reads a line, which may hold several statements; a text may have semicolons in it as well. */
  private void all(String line) {
    String statement = "";
    for (String part : Statements.split(line)) {
      if (!statement.isEmpty() && begins(part)) {
        one(statement);
        statement = "";
      }
      statement = statement.isEmpty() ? part : statement + "; " + part;
    }
    if (!statement.isEmpty()) {
      one(statement);
    }
  }

  private void one(String statement) {
    if (!read(statement)) {
      notes.unknown(statement);
    }
  }

  private static boolean begins(String part) {
    String word = part.split(" ", 2)[0];
    boolean frame = FRAMES.contains(word) || PARTS.contains(word);
    boolean end = part.equals("end");
    return end || frame || WORDS.contains(word) || Signals.find(part.split(":", 2)[0]).isPresent();
  }

  private boolean read(String statement) {
    int blank = statement.indexOf(' ');
    String word = blank < 0 ? statement : statement.substring(0, blank);
    String rest = blank < 0 ? "" : statement.substring(blank + 1).strip();
    if (word.equals("rect")) {
      // What follows is a colour; the frame has no name.
      frames.open("", "");
      return true;
    }
    if (FRAMES.contains(word)) {
      frames.open(word.equals("par_over") ? "par" : word, rest);
      return true;
    }
    if (PARTS.contains(word)) {
      return frames.part(Labels.decode(rest));
    }
    return switch (word) {
      case "box" -> box(statement);
      case "end" -> frames.close();
      case "participant", "actor" -> participant(rest, word.equals("actor"));
      case "create" -> create(rest);
      case "destroy" -> lifetime(rest, false);
      case "activate", "deactivate" -> activity(rest, word.equals("activate"));
      case "Note", "note" -> remark(rest);
      case "autonumber" -> autonumber(rest);
      default -> LINKS.contains(word) || message(statement);
    };
  }

  private boolean box(String statement) {
    notes.omitted(statement);
    return frames.group();
  }

  private boolean participant(String rest, boolean person) {
    int as = rest.indexOf(" as ");
    String id = (as < 0 ? rest : rest.substring(0, as)).strip();
    int at = id.indexOf("@{");
    id = at < 0 ? id : id.substring(0, at).strip();
    if (id.isEmpty()) {
      return false;
    }
    String label = Labels.decode(as < 0 ? id : rest.substring(as + " as ".length()));
    participants.put(id, new Participant(id, label, person));
    return true;
  }

  private boolean create(String rest) {
    boolean person = rest.startsWith("actor ");
    String named =
        rest.startsWith("participant ") || person ? rest.substring(rest.indexOf(' ')) : rest;
    int as = named.indexOf(" as ");
    return participant(named.strip(), person)
        && lifetime((as < 0 ? named : named.substring(0, as)).strip(), true);
  }

  private boolean lifetime(String id, boolean starts) {
    boolean known = participants.containsKey(id);
    if (known) {
      frames.add(new Step.Lifetime(id, starts));
    }
    return known;
  }

  private boolean activity(String id, boolean starts) {
    if (id.isEmpty()) {
      return false;
    }
    mention(id);
    frames.add(new Step.Activity(id, starts));
    return true;
  }

  private boolean remark(String rest) {
    int colon = rest.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String where = rest.substring(0, colon).strip();
    Optional<Step.Side> side = side(where);
    if (side.isEmpty()) {
      return false;
    }
    int skip = side.get() == Step.Side.OVER ? "over".length() : where.indexOf(" of") + 3;
    String[] ids = where.substring(skip).split(",", 2);
    String first = ids[0].strip();
    String last = ids[ids.length - 1].strip();
    if (first.isEmpty() || last.isEmpty()) {
      return false;
    }
    mention(first);
    mention(last);
    String text = spoken(rest.substring(colon + 1));
    frames.add(new Step.Remark(side.get(), first, last, text));
    return true;
  }

  private static Optional<Step.Side> side(String where) {
    if (where.startsWith("left of ")) {
      return Optional.of(Step.Side.LEFT);
    }
    if (where.startsWith("right of ")) {
      return Optional.of(Step.Side.RIGHT);
    }
    return where.startsWith("over ") ? Optional.of(Step.Side.OVER) : Optional.empty();
  }

  private boolean autonumber(String rest) {
    String[] words = rest.isEmpty() ? new String[0] : rest.split(" +");
    increment = rest.equals("off") ? 0 : number(words, 1, 1);
    number = number(words, 0, Math.max(1, number));
    return true;
  }

  private static int number(String[] words, int index, int otherwise) {
    boolean digits =
        index < words.length
            && words[index].length() < 7
            && words[index].chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(words[index]) : otherwise;
  }

  private boolean message(String statement) {
    int colon = statement.indexOf(':');
    String way = colon < 0 ? statement : statement.substring(0, colon);
    Optional<Signals.Signal> found = Signals.find(way);
    if (found.isEmpty()) {
      return false;
    }
    Signals.Signal signal = found.get();
    String from = way.substring(0, signal.from()).strip();
    String to = way.substring(signal.to()).strip();
    boolean starts = to.startsWith("+");
    boolean stops = to.startsWith("-");
    to = starts || stops ? to.substring(1).strip() : to;
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    mention(from);
    mention(to);
    add(from, to, signal.line(), colon < 0 ? "" : spoken(statement.substring(colon + 1)));
    if (starts || stops) {
      frames.add(new Step.Activity(starts ? to : from, starts));
    }
    return true;
  }

  /** A text may say first whether it is to be wrapped; here that is always done. */
  private static String spoken(String written) {
    String text = written.strip();
    for (String hint : List.of("wrap:", "nowrap:")) {
      if (text.startsWith(hint)) {
        text = text.substring(hint.length());
      }
    }
    return Labels.decode(text);
  }

  private void add(String from, String to, Line line, String text) {
    String label = text;
    if (increment > 0) {
      label = (number + ". " + text).strip();
      number += increment;
    }
    frames.add(new Step.Message(from, to, line, label));
  }

  private void mention(String id) {
    participants.putIfAbsent(id, new Participant(id, Labels.decode(id), false));
  }
}
