package eda.runner.commands;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import java.nio.file.Path;
import java.util.List;

/**
 * The unified difference between a page and its repaired form.
 *
 * <p>A repair replaces lines by lines, so they are compared in pairs; looking for moved lines would
 * take quadratic time on a page that is untidy throughout.
 */
final class LintDiff {
  private static final int CONTEXT_LINES = 3;

  private LintDiff() {}

  static List<Row> of(Path file, String before, String after) {
    List<String> old = before.lines().toList();
    List<String> repaired = after.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
            "before/" + file, "after/" + file, old, patch(old, repaired), CONTEXT_LINES)
        .stream()
        .map(line -> Row.of(painted(line)))
        .toList();
  }

  private static Patch<String> patch(List<String> old, List<String> repaired) {
    Patch<String> patch = new Patch<>();
    for (int from = 0; from < old.size(); from++) {
      int to = from;
      while (to < old.size() && !old.get(to).equals(repaired.get(to))) {
        to++;
      }
      if (to > from) {
        patch.addDelta(
            new ChangeDelta<>(
                new Chunk<>(from, old.subList(from, to)),
                new Chunk<>(from, repaired.subList(from, to))));
        from = to;
      }
    }
    return patch;
  }

  private static Span painted(String line) {
    if (line.startsWith("+++") || line.startsWith("---")) {
      return Span.of(line, Meaning.STRONG);
    }
    if (line.startsWith("@@")) {
      return Span.of(line, Meaning.ANNOTATION);
    }
    if (line.startsWith("+")) {
      return Span.of(line, Meaning.INSERTED);
    }
    return line.startsWith("-") ? Span.of(line, Meaning.DELETED) : Span.plain(line);
  }
}
