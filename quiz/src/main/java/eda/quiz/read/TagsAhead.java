package eda.quiz.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells at once where the next opener or closer of a wrapper stands, code fences or not. */
final class TagsAhead {
  private final List<Line> page;
  private final Reading reading;
  private final int[] openers;
  private final Map<Wrapper, int[]> closers = new EnumMap<>(Wrapper.class);

  TagsAhead(List<Line> page, Reading reading) {
    this.page = page;
    this.reading = reading;
    openers = new int[page.size() + 1];
    openers[page.size()] = page.size();
    for (int i = page.size() - 1; i >= 0; i--) {
      openers[i] = Wrapper.opening(page.get(i).text(), reading).isPresent() ? i : openers[i + 1];
    }
  }

  /** The first line at or after the given one with an opener, or the number of lines. */
  int opener(int from) {
    return openers[from];
  }

  /** The first line at or after the given one with a closer, or the number of lines. */
  int closer(Wrapper wrapper, int from) {
    return closers.computeIfAbsent(wrapper, this::closers)[from];
  }

  private int[] closers(Wrapper wrapper) {
    int[] next = new int[page.size() + 1];
    next[page.size()] = page.size();
    for (int i = page.size() - 1; i >= 0; i--) {
      next[i] = wrapper.closing(page.get(i).text(), reading).isPresent() ? i : next[i + 1];
    }
    return next;
  }
}
