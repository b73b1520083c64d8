package eda.runner.commands;

import eda.runner.lesson.text.Row;
import eda.runner.screen.Printer;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.page.PageState;
import eda.runner.screen.page.PageView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Shows what a command writes as a page that scrolls. */
final class PageLoop implements Screen<PageState, Boolean> {
  private final Session session;
  private final ScreenLoop loop;

  PageLoop(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
  }

  /**
   * Returns when the learner leaves the page.
   *
   * @param text writes the page; it is asked again when the window has another width
   */
  void run(String title, Consumer<Printer> text) throws InterruptedException {
    PageState state =
        PageState.open(title, width -> rows(text, width), loop.width(), loop.height());
    loop.run(this, new Step<>(state, state.open()));
  }

  private List<Row> rows(Consumer<Printer> text, int width) {
    List<Row> rows = new ArrayList<>();
    text.accept(Printer.into(rows, session.printer().options().within(width)));
    return rows;
  }

  @Override
  public Step<PageState, Boolean> step(PageState state, ScreenEvent event) {
    PageState next = state.step(event);
    return new Step<>(next, next.open());
  }

  @Override
  public List<Row> view(PageState state, int width, int height) {
    return PageView.view(state, session.printer().options().unicode(), width, height);
  }

  @Override
  public boolean perform(Step<PageState, Boolean> step) {
    return step.effect();
  }
}
