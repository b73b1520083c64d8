package eda.quiz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the lines between an opener and its closer.
 *
 * <p>A closer inside a code fence or behind other text counts unless another closer follows before
 * the next opener: it is more often a fence that was left open, or a line that was not ended, than
 * text about a closer.
 */
final class WrappedBlock {
  private final List<Line> page;
  private final Fence.Ahead fences;
  private final TagsAhead tags;
  private final Reading reading;

  /** What was taken: the lines, the last line of the page that belongs to it, where to go on. */
  record Body(List<Line> lines, int last, boolean closed) {
    int next() {
      return last + 1;
    }
  }

  WrappedBlock(List<Line> page, Fence.Ahead fences, TagsAhead tags, Reading reading) {
    this.page = page;
    this.fences = fences;
    this.tags = tags;
    this.reading = reading;
  }

  Body read(int at, Wrapper.Place opening) {
    boolean decode = opening.wrapper() == Wrapper.DIV;
    List<Line> lines = new ArrayList<>();
    Optional<Fence> fence = Optional.empty();
    Line rest = page.get(at).from(opening.end());
    for (int i = at; i < page.size(); i++) {
      Line line = i == at ? rest : page.get(i);
      String text = line.text();
      Optional<Wrapper.Place> closing = opening.wrapper().closing(text, reading);
      boolean alone = closing.isPresent() && text.substring(0, closing.get().start()).isBlank();
      if (closing.isPresent() && (fence.isEmpty() && alone || isLast(opening.wrapper(), i))) {
        addUnlessBlank(lines, line.withText(text.substring(0, closing.get().start())), decode);
        return new Body(lines, i, true);
      }
      if (i > at && fence.isEmpty() && Wrapper.opening(text, reading).isPresent()) {
        return new Body(lines, i - 1, false);
      }
      fence = after(fence, text, i);
      if (i > at) {
        lines.add(decode ? line.withText(Entities.decoded(text)) : line);
      } else {
        addUnlessBlank(lines, line, decode);
      }
    }
    return new Body(lines, page.size() - 1, false);
  }

  private boolean isLast(Wrapper wrapper, int at) {
    int closer = tags.closer(wrapper, at + 1);
    return closer == page.size() || tags.opener(at + 1) < closer;
  }

  private Optional<Fence> after(Optional<Fence> open, String text, int at) {
    if (open.isPresent()) {
      return open.get().closedBy(text) ? Optional.empty() : open;
    }
    String content = ItemStart.of(text).map(ItemStart::content).orElse(text);
    return Fence.opener(content).filter(fence -> fences.closes(fence, at + 1));
  }

  private static void addUnlessBlank(List<Line> lines, Line line, boolean decode) {
    if (!line.blank()) {
      lines.add(decode ? line.withText(Entities.decoded(line.text())) : line);
    }
  }
}
