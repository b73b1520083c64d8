package eda.quiz.paper;

import eda.quiz.Kind;
import eda.quiz.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads one typed line as the answer to a question on a paper.
 *
 * <p>Numbers and letters mean places on the paper. Where a line could also be the text of an
 * option, the place wins, because places are what the paper asks for.
 */
final class AnswerReader {
  private final Paper.Item item;

  AnswerReader(Paper.Item item) {
    this.item = item;
  }

  Answer read(String line) {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return new Answer.Blank();
    }
    Kind kind = item.question().kind();
    if (kind instanceof Kind.Choice choice) {
      return picked(choice, typed);
    }
    if (kind instanceof Kind.Sequence) {
      return ordered(typed);
    }
    if (kind instanceof Kind.Matching matching) {
      return new MatchingReader(item, matching).read(typed);
    }
    if (kind instanceof Kind.Numeric && Numbers.read(typed).isEmpty()) {
      return new Answer.Unreadable(typed, "Type a number, such as 42 or 0.5.");
    }
    if (kind instanceof Kind.Output) {
      return new Answer.Typed(line.contains("\n") ? line : line.replace("\\n", "\n"));
    }
    return kind instanceof Kind.Open open ? covered(open, typed) : new Answer.Typed(typed);
  }

  private Answer picked(Kind.Choice choice, String typed) {
    List<Integer> places = places(typed, item.order().size());
    if (places.isEmpty()) {
      OptionalInt byText = byText(choice, typed);
      return byText.isPresent()
          ? new Answer.Picked(Set.of(byText.getAsInt()))
          : new Answer.Unreadable(typed, expected(choice));
    }
    Set<Integer> options = new HashSet<>(places.stream().map(item.order()::get).toList());
    return choice.multiple() || options.size() == 1
        ? new Answer.Picked(options)
        : new Answer.Unreadable(typed, "Only one option is right here. " + expected(choice));
  }

  private OptionalInt byText(Kind.Choice choice, String typed) {
    String plain = Phrases.plain(typed);
    List<String> texts = Parts.of(choice);
    OptionalInt same =
        IntStream.range(0, texts.size())
            .filter(i -> Phrases.plain(texts.get(i)).equals(plain))
            .findFirst();
    if (same.isPresent() || !choice.trueFalse()) {
      return same;
    }
    if (!Phrases.affirms(plain) && !Phrases.denies(plain)) {
      return same;
    }
    boolean yes = Phrases.affirms(plain);
    return IntStream.range(0, 2).filter(i -> Phrases.affirms(texts.get(i)) == yes).findFirst();
  }

  private String expected(Kind.Choice choice) {
    int size = item.order().size();
    String range = "from 1 to " + size + " (or a to " + Labels.letter(Math.max(0, size - 1)) + ")";
    return choice.multiple()
        ? "Type one or more numbers " + range + ", such as 1,2."
        : "Type one number " + range + ".";
  }

  private Answer ordered(String typed) {
    int size = item.order().size();
    List<Integer> places = places(typed, size);
    if (places.size() != size || new HashSet<>(places).size() != size) {
      String message = "Type all " + size + " numbers in the right order, such as 2 1";
      return new Answer.Unreadable(typed, message + (size > 2 ? " 3 and so on." : "."));
    }
    return new Answer.Ordered(places.stream().map(item.order()::get).toList());
  }

  private static Answer covered(Kind.Open open, String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    if (open.points() > 0 && (word.equals("0") || word.equals("none"))) {
      return new Answer.Covered(Set.of());
    }
    Set<Integer> points = new HashSet<>();
    for (String label : words(typed)) {
      OptionalInt place = Labels.numberPlace(label, open.points());
      if (place.isEmpty()) {
        return new Answer.Typed(typed);
      }
      points.add(place.getAsInt());
    }
    return new Answer.Covered(points);
  }

  /** The places that all words of the line mean, or none if one word is no place. */
  private static List<Integer> places(String typed, int size) {
    List<Integer> places = new ArrayList<>();
    for (String word : words(typed)) {
      OptionalInt place = Labels.place(word, size);
      if (place.isEmpty()) {
        return List.of();
      }
      places.add(place.getAsInt());
    }
    return places;
  }

  static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed.split("[\\s,;>)(\\]\\[]+")) {
      String label = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (!label.isEmpty()) {
        words.add(label);
      }
    }
    return words;
  }
}
