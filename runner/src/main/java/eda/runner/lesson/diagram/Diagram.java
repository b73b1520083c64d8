package eda.runner.lesson.diagram;

import eda.runner.lesson.diagram.layered.LayeredDrawing;
import eda.runner.lesson.diagram.lifelines.SequenceDrawing;
import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.mermaid.Reading;
import eda.runner.lesson.diagram.model.Graph;
import eda.runner.lesson.diagram.model.Picture;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Unknown;
import eda.runner.lesson.diagram.paint.Block;
import eda.runner.lesson.diagram.paint.Clash;
import eda.runner.lesson.diagram.paint.Wrap;
import eda.runner.lesson.text.Sanitiser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws Mermaid source for a terminal.
 *
 * <p>No source makes it fail and no line is wider than asked. What is too big or too wide to be
 * drawn is told as a list; a type that is not known is shown as its source. Control characters in
 * the source come out visible.
 */
public final class Diagram {
  private static final int NARROWEST = 20;
  private static final int LONGEST_TYPE = 40;
  private static final String NOTHING = "This diagram is empty.";

  private Diagram() {}

  /** The drawing within {@code width} columns, with line characters or with ASCII alone. */
  public static Drawing draw(String mermaidSource, int width, boolean unicode) {
    check(width);
    Reading reading = Mermaid.read(visible(mermaidSource));
    if (reading.picture() instanceof Unknown unknown) {
      return source(mermaidSource, unknown.type(), width);
    }
    Optional<List<String>> rows = rows(reading.picture(), width, unicode);
    if (rows.isEmpty()) {
      return told(reading, width, unicode);
    }
    List<String> lines = title(reading, width);
    lines.addAll(rows.get());
    return new Drawing(lines, reading.notes(), true);
  }

  /** The same diagram told as a list, one line for each edge or message. */
  public static Drawing list(String mermaidSource, int width, boolean unicode) {
    check(width);
    Reading reading = Mermaid.read(visible(mermaidSource));
    return reading.picture() instanceof Unknown unknown
        ? source(mermaidSource, unknown.type(), width)
        : told(reading, width, unicode);
  }

  /** The drawing of a sequence that wasn't read from a source; its texts hold no controls. */
  public static Drawing draw(Sequence sequence, int width, boolean unicode) {
    check(width);
    return rows(sequence, width, unicode)
        .map(lines -> new Drawing(lines, List.of(), true))
        .orElseGet(() -> list(sequence, width, unicode));
  }

  /** The same told as a list, one line for each message. */
  public static Drawing list(Sequence sequence, int width, boolean unicode) {
    check(width);
    return told(new Reading("", sequence, List.of()), width, unicode);
  }

  private static String visible(String source) {
    return Sanitiser.visible(source.replace("\r\n", "\n"), false);
  }

  private static void check(int width) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("a diagram needs 20 columns or more, not " + width);
    }
  }

  private static Optional<List<String>> rows(Picture picture, int width, boolean unicode) {
    try {
      Optional<Block> block =
          picture instanceof Graph graph
              ? LayeredDrawing.draw(graph, width)
              : SequenceDrawing.draw((Sequence) picture, width);
      return block.map(drawing -> drawing.paint(unicode)).filter(lines -> !lines.isEmpty());
    } catch (Clash fault) {
      // A fault of ours must not cost the reader the content: the list has it all.
      return Optional.empty();
    }
  }

  private static Drawing told(Reading reading, int width, boolean unicode) {
    List<String> lines = title(reading, width);
    List<Telling.Item> items = new Telling(unicode).of(reading.picture());
    items.forEach(item -> lines.addAll(item.rows(width)));
    if (items.isEmpty()) {
      lines.addAll(Wrap.filled(NOTHING, width));
    }
    return new Drawing(lines, reading.notes(), false);
  }

  private static List<String> title(Reading reading, int width) {
    List<String> lines = new ArrayList<>();
    if (!reading.title().isEmpty()) {
      lines.addAll(Wrap.filled(reading.title(), width));
      lines.add("");
    }
    return lines;
  }

  private static Drawing source(String text, String written, int width) {
    String type = written.substring(0, Math.min(LONGEST_TYPE, written.length()));
    String what =
        type.isEmpty()
            ? NOTHING
            : "A diagram of the type \"" + type + "\" can't be drawn; this is its source:";
    List<String> lines = new ArrayList<>(Wrap.filled(what, width));
    for (String line : visible(text).stripTrailing().split("\n", -1)) {
      lines.addAll(Wrap.chopped(line.replace("\t", "    ").stripTrailing(), width));
    }
    return new Drawing(lines, List.of(), false);
  }
}
