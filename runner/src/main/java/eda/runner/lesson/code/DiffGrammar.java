package eda.runner.lesson.code;

import eda.runner.lesson.text.Meaning;

/** Unified diffs: a line is what its first characters say. */
final class DiffGrammar implements Grammar {
  @Override
  public void read(Line line) {
    if (line.starts("+++") || line.starts("---") || line.starts("diff ") || line.starts("index ")) {
      line.markRest(Meaning.STRONG);
    } else if (line.starts("@@")) {
      line.markRest(Meaning.ANNOTATION);
    } else if (line.starts("+")) {
      line.markRest(Meaning.INSERTED);
    } else if (line.starts("-")) {
      line.markRest(Meaning.DELETED);
    }
  }
}
