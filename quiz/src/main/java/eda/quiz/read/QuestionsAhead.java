package eda.quiz.read;

import java.util.List;
import java.util.Optional;

/** Tells at once what follows a line of a quiz: a question, the end of a code fence. */
final class QuestionsAhead {
  private final boolean[] questions;
  private final boolean[] openers;
  private final Fence.Ahead fences;

  QuestionsAhead(List<Line> block) {
    questions = new boolean[block.size()];
    openers = new boolean[block.size()];
    fences = new Fence.Ahead(block);
    boolean marked = false;
    boolean opener = false;
    for (int i = block.size() - 1; i >= 0; i--) {
      String text = block.get(i).text();
      Optional<Fence> fence = Fence.opener(text);
      opener = fence.map(f -> !f.info().isEmpty()).orElse(opener);
      openers[i] = opener;
      if (Titles.level(text) > 0) {
        questions[i] = marked;
        marked = false;
      } else {
        marked |= BlockScan.marked(block.get(i));
      }
    }
  }

  /** The line is a heading, and a marked item comes before the next heading. */
  boolean question(int at) {
    return questions[at];
  }

  /**
   * The fence is closed at the line or below it. If a fence with a language comes first, the one
   * that closes belongs to that.
   */
  boolean closes(Fence fence, int from) {
    return fences.closes(fence, from) && !openers[from];
  }
}
