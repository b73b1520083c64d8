package eda.runner.verify;

import eda.runner.course.Chapter;
import eda.runner.course.Exercise;
import eda.runner.course.Problem;
import eda.runner.course.TextFile;
import eda.runner.verify.Passage.Kind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pages whose words must not be found in a course: facts are free, sentences are their author's.
 *
 * <p>Eight words in a row are taken for a sentence of theirs; fewer happen to everybody.
 */
public final class ForeignWords {
  private static final int RUN = 8;

  private final Set<String> runs = new HashSet<>();

  /**
   * @param pages to be different from
   */
  public ForeignWords(List<Path> pages) {
    for (Path page : pages) {
      for (Passage passage : PageText.of(TextFile.read(page))) {
        String[] words = words(passage);
        for (int i = 0; i + RUN <= words.length; i++) {
          runs.add(run(words, i));
        }
      }
    }
  }

  /** Returns the proof that a chapter has no sentence of theirs. */
  public Proof of(Chapter chapter) {
    return proof(chapter.name(), chapter.page());
  }

  /** Returns the proof that an exercise's task has no sentence of theirs. */
  public Proof of(Exercise exercise) {
    return proof(exercise.name(), exercise.task());
  }

  private Proof proof(String name, Path page) {
    return Proof.of(name + ": own words", checker -> problems(page));
  }

  private List<Problem> problems(Path page) {
    Findings findings = new Findings(page);
    for (Passage passage : PageText.of(TextFile.read(page))) {
      if (!passage.is(Kind.LINK)) {
        check(passage, findings);
      }
    }
    return findings.problems();
  }

  private void check(Passage passage, Findings findings) {
    String[] words = words(passage);
    for (int i = 0; i + RUN <= words.length; i++) {
      String run = run(words, i);
      if (runs.contains(run)) {
        findings.add(passage.line(), "these words are somebody else's: “" + run + "”");
        return;
      }
    }
  }

  private static String[] words(Passage passage) {
    return passage.plain().strip().split(" +");
  }

  private static String run(String[] words, int from) {
    return String.join(" ", Arrays.copyOfRange(words, from, from + RUN));
  }
}
