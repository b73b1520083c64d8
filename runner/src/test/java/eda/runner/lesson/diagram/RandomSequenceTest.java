package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.diagram.mermaid.Mermaid;
import eda.runner.lesson.diagram.mermaid.Reading;
import eda.runner.lesson.diagram.model.Sequence;
import eda.runner.lesson.diagram.model.Step;
import eda.runner.lesson.text.CellWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any sequence, drawn or told at any width, says what it was made of: it is read back. */
class RandomSequenceTest {
  private static final List<Integer> WIDTHS = List.of(40, 120);
  private static final List<String> ARROWS =
      List.of("->", "-->", "->>", "-->>", "-x", "--x", "-)", "--)", "<<->>", "<<-->>");
  private static final List<String> FRAMES = List.of("loop", "opt", "alt", "par", "critical");
  private static final List<String> TEXTS =
      List.of("", "order", "order placed", "the payment of the order is taken", "a<br/>b, c (d)");

  @Property(tries = 300)
  void isDrawnOrToldWholly(@ForAll long seed) {
    Written written = new Written(new Random(seed));
    Reading reading = Mermaid.read(written.source());
    assertThat(reading.notes()).isEmpty();
    Sequence sequence = (Sequence) reading.picture();
    assertThat(sequence.participants()).hasSize(written.participants);
    assertThat(messages(sequence.steps())).hasSize(written.messages);
    for (int width : WIDTHS) {
      for (boolean unicode : List.of(true, false)) {
        assertThat(Diagram.draw(written.source(), width, unicode).lines())
            .allMatch(line -> CellWidth.width(line) <= width);
      }
      SequenceReader coded = new SequenceReader(sequence);
      ReadBackTest.readBack(coded, width);
      named(coded.sequence(), Diagram.draw(coded.sequence(), width, true));
      told(coded, width);
    }
  }

  /** A drawing has the name of each participant over its line, and maybe again below it. */
  private static void named(Sequence sequence, Drawing drawing) {
    String all = String.join(" ", drawing.lines());
    for (Sequence.Participant one : sequence.participants()) {
      assertThat(!drawing.drawn() || count(all, CodedGraph.name(one.label())) <= 2).isTrue();
    }
  }

  /** The list has each text once, all names, and each message with those of its two ends. */
  private static void told(SequenceReader coded, int width) {
    List<String> lines = Diagram.list(coded.sequence(), width, true).lines();
    assertThat(lines).allMatch(line -> CellWidth.width(line) <= width);
    String all = String.join(" ", lines);
    assertThat(coded.codes()).allMatch(code -> count(all, code) == 1);
    assertThat(coded.sequence().participants())
        .allMatch(one -> count(all, CodedGraph.name(one.label())) > 0);
    List<String> ways = new ArrayList<>();
    for (Step.Message message : messages(coded.sequence().steps())) {
      ways.add(
          name(coded.sequence(), message.from()) + " → " + name(coded.sequence(), message.to()));
    }
    List<String> items =
        new Telling(true).of(coded.sequence()).stream().map(Telling.Item::text).toList();
    assertThat(items.stream().filter(item -> item.contains(" → ")).map(RandomSequenceTest::way))
        .isEqualTo(ways);
  }

  private static long count(String all, String code) {
    return Pattern.compile("(?<![a-z0-9])" + code + "(?![0-9])").matcher(all).results().count();
  }

  private static String way(String item) {
    int arrow = item.indexOf(" → ");
    return CodedGraph.name(item) + " → " + CodedGraph.name(item.substring(arrow));
  }

  private static String name(Sequence sequence, String id) {
    return sequence.participants().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> CodedGraph.name(one.label()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Step.Message> messages(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step ->
                step instanceof Step.Frame frame
                    ? frame.parts().stream().flatMap(part -> messages(part.steps()).stream())
                    : Stream.of(step).filter(Step.Message.class::isInstance))
        .map(Step.Message.class::cast)
        .toList();
  }

  /** A source by chance, and how much is in it. */
  private static final class Written {
    private final Random random;
    private final StringBuilder text = new StringBuilder("sequenceDiagram\n");
    private final int participants;
    private final int[] busy;
    private int messages;

    Written(Random random) {
      this.random = random;
      this.participants = 1 + random.nextInt(6);
      this.busy = new int[participants];
      for (int i = 0; i < participants; i++) {
        String kind = random.nextInt(4) == 0 ? "actor" : "participant";
        text.append(kind).append(" P").append(i).append(" as the ");
        text.append("great ".repeat(random.nextInt(3))).append("part\n");
      }
      if (random.nextInt(6) == 0) {
        text.append("autonumber\n");
      }
      steps(1 + random.nextInt(10), 3);
    }

    String source() {
      return text.toString();
    }

    private void steps(int many, int deep) {
      for (int i = 0; i < many; i++) {
        switch (random.nextInt(deep > 0 ? 10 : 8)) {
          case 0, 1 -> note();
          case 2 -> activity();
          case 8, 9 -> frame(deep - 1);
          default -> message();
        }
      }
    }

    private void message() {
      int from = random.nextInt(participants);
      int to = random.nextInt(participants);
      String sign = "";
      if (random.nextInt(4) == 0) {
        sign = "+";
        busy[to]++;
      } else if (busy[from] > 0 && random.nextInt(3) == 0) {
        sign = "-";
        busy[from]--;
      }
      messages++;
      text.append("P").append(from).append(any(ARROWS)).append(sign);
      text.append("P").append(to).append(": ").append(any(TEXTS)).append('\n');
    }

    private void note() {
      int one = random.nextInt(participants);
      int other = random.nextInt(participants);
      String where = List.of("left of", "right of", "over", "over").get(random.nextInt(4));
      String also = where.equals("over") && random.nextBoolean() ? ",P" + other : "";
      text.append("Note ").append(where).append(" P").append(one).append(also);
      text.append(": noted ").append(any(TEXTS)).append('\n');
    }

    private void activity() {
      int one = random.nextInt(participants);
      boolean starts = busy[one] == 0 || random.nextBoolean();
      busy[one] += starts ? 1 : -1;
      text.append(starts ? "activate P" : "deactivate P").append(one).append('\n');
    }

    private void frame(int deep) {
      String kind = any(FRAMES);
      text.append(kind).append(' ').append(any(TEXTS)).append('\n');
      steps(random.nextInt(4), deep);
      String word = kind.equals("alt") ? "else" : kind.equals("par") ? "and" : "option";
      for (int i = "alt par critical".contains(kind) ? random.nextInt(3) : 0; i > 0; i--) {
        text.append(word).append(' ').append(any(TEXTS)).append('\n');
        steps(random.nextInt(4), deep);
      }
      text.append("end\n");
    }

    private String any(List<String> things) {
      return things.get(random.nextInt(things.size()));
    }
  }
}
