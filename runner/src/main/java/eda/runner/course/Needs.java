package eda.runner.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What has to be there before Java of the course can be compiled and run: foreign jars, and brokers
 * that run.
 */
public record Needs(List<Library> libraries, List<BrokerKind> brokers) {
  /** Of most exercises. */
  public static final Needs NONE = new Needs(List.of(), List.of());

  private static final String BROKER = "broker";

  public Needs {
    libraries = List.copyOf(libraries);
    brokers = List.copyOf(brokers);
  }

  /** Returns what at least one of the exercises needs, each once. */
  public static Needs of(Collection<Exercise> exercises) {
    Set<Library> libraries = new LinkedHashSet<>();
    Set<BrokerKind> brokers = EnumSet.noneOf(BrokerKind.class);
    for (Exercise exercise : exercises) {
      libraries.addAll(exercise.needs().libraries());
      brokers.addAll(exercise.needs().brokers());
    }
    return new Needs(List.copyOf(libraries), List.copyOf(brokers));
  }

  /** Returns the same one by one, libraries first. */
  public List<Needs> each() {
    List<Needs> each = new ArrayList<>();
    libraries.forEach(library -> each.add(new Needs(List.of(library), List.of())));
    brokers.forEach(broker -> each.add(new Needs(List.of(), List.of(broker))));
    return each;
  }

  public boolean isEmpty() {
    return libraries.isEmpty() && brokers.isEmpty();
  }

  /** Returns whether one of the libraries has this name. */
  boolean hasLibrary(String name) {
    return libraries.stream().anyMatch(library -> library.name().equals(name));
  }

  /** Returns those needs that the front matter of a task names and that are known. */
  static Needs of(Path task, FrontMatter matter) {
    Set<BrokerKind> brokers = EnumSet.noneOf(BrokerKind.class);
    words(matter).forEach(word -> BrokerKind.named(word).ifPresent(brokers::add));
    return new Needs(Library.neededBy(task, matter), List.copyOf(brokers));
  }

  /** Returns what is wrong with the needs that a task names. */
  static List<Problem> problems(Path task) {
    FrontMatter matter = FrontMatter.of(TextFile.read(task));
    List<Problem> problems = new ArrayList<>(Library.problems(task, matter));
    for (String word : words(matter)) {
      if (BrokerKind.named(word).isEmpty()) {
        problems.add(new Problem(task, 1, unknown(word)));
      }
    }
    return problems;
  }

  private static List<String> words(FrontMatter matter) {
    return FrontMatter.words(matter.value(BROKER).orElse(""));
  }

  private static String unknown(String word) {
    List<String> known = BrokerKind.words();
    String meant =
        NearestName.to(word, known)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("there are: " + String.join(", ", known));
    return "broker: names " + word + ", which the course has no broker for; " + meant;
  }
}
