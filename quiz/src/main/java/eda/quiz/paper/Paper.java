package eda.quiz.paper;

import eda.quiz.Kind;
import eda.quiz.Question;
import eda.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A quiz made ready to be taken: its questions drawn, ordered and shuffled by a seed.
 *
 * <p>The same quiz and seed give the same paper on every JDK. The order of one question does not
 * depend on the other questions, so a paper survives the edit of a neighbour.
 */
public record Paper(Quiz quiz, long seed, List<Item> items) {

  /**
   * A question and the order in which its parts are shown.
   *
   * @param order for each place on the paper the 0-based place in the source: of an option, of an
   *     item of a sequence, of a right side of a matching; empty for the other kinds
   */
  public record Item(Question question, List<Integer> order) {
    public Item {
      Objects.requireNonNull(question);
      order = List.copyOf(order);
    }

    /** The texts to be shown in paper order: options, items or right sides. */
    public List<String> shown() {
      List<String> source = Parts.of(question.kind());
      return order.stream().map(source::get).toList();
    }

    /** Reads one typed line; never throws. */
    public Answer read(String line) {
      return new AnswerReader(this).read(line);
    }

    /** The right answer as it would be typed on this paper, such as {@code 2} or {@code 1b 2a}. */
    public String key() {
      return new TypedKey(this).text();
    }
  }

  public Paper {
    Objects.requireNonNull(quiz);
    items = List.copyOf(items);
  }

  /**
   * The paper for a seed.
   *
   * @param shuffle false keeps options and questions in source order; sequences and right sides are
   *     shuffled all the same, because their source order is the key
   */
  public static Paper of(Quiz quiz, long seed, boolean shuffle) {
    List<Item> items = new ArrayList<>();
    for (Question question : drawn(quiz, seed, shuffle)) {
      boolean answers = quiz.options().with(question.options()).shuffleAnswers();
      items.add(item(question, seed, shuffle && answers));
    }
    return new Paper(quiz, seed, items);
  }

  private static List<Question> drawn(Quiz quiz, long seed, boolean shuffle) {
    List<Question> all = quiz.questions();
    Shuffle shuffler = Shuffle.of(seed, "questions of " + quiz.title());
    OptionalInt sample = quiz.options().sample();
    boolean mixed = shuffle && quiz.options().shuffleQuestions();
    if (!mixed && sample.isEmpty()) {
      return all;
    }
    List<Integer> places = shuffler.shuffled(all.size());
    List<Integer> some = places.subList(0, Math.min(all.size(), sample.orElse(all.size())));
    return (mixed ? some : some.stream().sorted().toList()).stream().map(all::get).toList();
  }

  private static Item item(Question question, long seed, boolean shuffle) {
    Shuffle shuffler = Shuffle.of(seed, question.id());
    Kind kind = question.kind();
    int size = Parts.of(kind).size();
    if (kind instanceof Kind.Sequence sequence) {
      return new Item(question, shuffler.displaced(sequence.items()));
    }
    if (kind instanceof Kind.Matching) {
      return new Item(question, shuffler.shuffled(size));
    }
    if (!(kind instanceof Kind.Choice)) {
      return new Item(question, List.of());
    }
    Pinning pinning = Pinning.of(question);
    return new Item(question, shuffle ? pinning.shuffled(shuffler) : natural(pinning, size));
  }

  private static List<Integer> natural(Pinning pinning, int size) {
    return pinning.fixed() ? pinning.order() : IntStream.range(0, size).boxed().toList();
  }
}
