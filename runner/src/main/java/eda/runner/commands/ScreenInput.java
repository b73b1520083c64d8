package eda.runner.commands;

import eda.quiz.Kind;
import eda.quiz.paper.Paper;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Printer;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.ask.AskState;
import eda.runner.screen.ask.AskView;
import eda.runner.screen.ask.Draft;
import eda.runner.screen.ask.DraftRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers by keys, on a page that shows what was written since it was begun.
 *
 * <p>A key ends in the line that would have been typed, so that questions are read and marked as
 * they are without a screen.
 */
final class ScreenInput implements QuizInput, Screen<AskState, Boolean> {
  private static final String LEAVE = "q";

  private final Session session;
  private final ScreenLoop loop;
  private final List<Consumer<Printer>> page = new ArrayList<>();
  private int seen;
  private boolean asking;
  private boolean leaving;
  private Optional<Draft> unfinished = Optional.empty();
  private Optional<AskState> last = Optional.empty();

  ScreenInput(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
  }

  /** Returns the printer that writes on the page. */
  Printer printer() {
    return Printer.into(session.printer().options(), page);
  }

  /** Writes the page as it is now somewhere else. */
  void copy(Printer printer) {
    page.forEach(work -> work.accept(printer));
  }

  @Override
  public boolean person() {
    return true;
  }

  @Override
  public boolean tellsKeys() {
    return true;
  }

  @Override
  public boolean interrupted() {
    return loop.closed();
  }

  @Override
  public void page() {
    page.clear();
    seen = 0;
    unfinished = Optional.empty();
  }

  @Override
  public void turn() {
    // Not after a fault in the midst of a question: it would come again and hide the first.
    if (!page.isEmpty() && !asking) {
      leaving = ask(new Draft.OneKey("Enter goes on")).filter(LEAVE::equals).isPresent();
    }
  }

  @Override
  public Optional<String> key(String prompt) {
    return ask(
        new Draft.OneKey(
            prompt.endsWith(" > ") ? prompt.substring(0, prompt.length() - 3) : prompt));
  }

  @Override
  public Optional<String> line(String prompt) {
    return ask(new Draft.Typed(prompt, ""));
  }

  @Override
  public Optional<String> answer(Paper.Item item) {
    if (leaving) {
      leaving = false;
      return Optional.of(Draft.COMMANDS.get(LEAVE));
    }
    return ask(unfinished.orElseGet(() -> draft(item)));
  }

  private static Draft draft(Paper.Item item) {
    Kind kind = item.question().kind();
    List<String> shown = item.shown().stream().map(MarkdownLine::of).toList();
    if (kind instanceof Kind.Choice choice) {
      return new Draft.Picks(shown, choice.multiple());
    }
    if (kind instanceof Kind.Matching matching) {
      List<String> lefts =
          matching.pairs().stream().map(pair -> MarkdownLine.of(pair.left())).toList();
      return new Draft.Pairs(lefts, shown);
    }
    return kind instanceof Kind.Sequence ? new Draft.Order(shown) : new Draft.Typed("> ", "");
  }

  @Override
  public List<QuizKey> pipedKeys(Set<QuizKey> wanted) {
    return List.of();
  }

  private Optional<String> ask(Draft draft) {
    if (loop.closed()) {
      return Optional.empty();
    }
    int top = seen == 0 ? 0 : rows(page.subList(0, seen), loop.width()).size();
    AskState state = AskState.open(width -> rows(page, width), draft, loop.width(), top);
    asking = true;
    try {
      loop.run(this, new Step<>(state, true));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    asking = false;
    seen = page.size();
    Optional<String> line = last.flatMap(AskState::line).map(String::strip);
    boolean answered = line.filter(each -> !Draft.COMMANDS.containsValue(each)).isPresent();
    Draft asked = last.orElseThrow().draft();
    if (!(asked instanceof Draft.OneKey)) {
      unfinished = answered ? Optional.empty() : Optional.of(asked);
      keep(answered, asked);
    }
    return line;
  }

  /** What was answered stays on the page, above what is said about it. */
  private void keep(boolean answered, Draft draft) {
    if (answered) {
      printer().line();
      page.add(printer -> printer.rows(DraftRows.of(draft, printer.options(), false).rows()));
      printer().line();
    }
  }

  private List<Row> rows(List<Consumer<Printer>> script, int width) {
    List<Row> rows = new ArrayList<>();
    Printer printer = Printer.into(rows, session.printer().options().within(width));
    script.forEach(work -> work.accept(printer));
    return rows;
  }

  @Override
  public Step<AskState, Boolean> step(AskState state, ScreenEvent event) {
    AskState next = state.step(event);
    return new Step<>(next, !next.done());
  }

  @Override
  public List<Row> view(AskState state, int width, int height) {
    return AskView.view(state, session.printer().options(), width, height);
  }

  @Override
  public boolean perform(Step<AskState, Boolean> step) {
    last = Optional.of(step.state());
    return step.effect();
  }
}
