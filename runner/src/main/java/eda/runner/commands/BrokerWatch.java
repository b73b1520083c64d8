package eda.runner.commands;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.text.Meaning;
import eda.runner.lesson.text.Row;
import eda.runner.lesson.text.Span;
import eda.runner.screen.Printer;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.broker.BrokerEffect;
import eda.runner.screen.broker.BrokerEvent;
import eda.runner.screen.broker.BrokerLooks;
import eda.runner.screen.broker.BrokerRows;
import eda.runner.screen.broker.BrokerState;
import eda.runner.screen.broker.BrokerView;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Runs the screen of the brokers; without a screen, writes what is in them whenever that changed.
 */
final class BrokerWatch implements Screen<BrokerState, BrokerEffect>, AutoCloseable {
  private static final int EVERY_MILLIS = 500;

  /** Looks, so that a mark is to be seen for some seconds. */
  private static final int KEPT = 7;

  private static final int LAST_TWO = 2;

  private final Session session;
  private final ScreenLoop loop;
  private final LayoutOptions options;
  private final BrokerLookout lookout;
  private BrokerLooks written = BrokerLooks.keeping(LAST_TWO);

  BrokerWatch(Session session, ScreenLoop loop, LayoutOptions options) {
    this.session = session;
    this.loop = loop;
    this.options = options;
    this.lookout =
        new BrokerLookout(session.brokers(), look -> loop.tell(new BrokerEvent.Looked(look)));
  }

  /** Returns when the learner leaves. */
  void run() throws InterruptedException {
    if (!loop.drawn()) {
      session.warn("What is in the broker is written whenever it changed. Ctrl-C ends it.");
    }
    BrokerLooks none = BrokerLooks.keeping(changesByItself() ? KEPT : LAST_TWO);
    loop.run(this, BrokerState.open(none, options, loop.width(), loop.height()));
  }

  /** Lines that are added move nothing that is read. */
  private boolean changesByItself() {
    return !loop.drawn() || !session.io().reducedMotion();
  }

  @Override
  public Step<BrokerState, BrokerEffect> step(BrokerState state, ScreenEvent event) {
    return state.step(event);
  }

  @Override
  public List<Row> view(BrokerState state, int width, int height) {
    return BrokerView.view(state, width, height);
  }

  @Override
  public boolean perform(Step<BrokerState, BrokerEffect> step) {
    switch (step.effect()) {
      case LOOK -> lookout.look(0);
      case LOOK_LATER -> {
        if (!loop.drawn()) {
          write(step.state().looks());
        }
        if (changesByItself()) {
          lookout.look(EVERY_MILLIS);
        }
      }
      default -> {
        // Drawing is all there is to do, or leaving.
      }
    }
    return step.effect() != BrokerEffect.QUIT;
  }

  private void write(BrokerLooks looks) {
    if (looks.latest().equals(written.latest())) {
      return;
    }
    looks.latest().ifPresent(look -> written = written.and(look));
    Printer printer = session.printer();
    LocalTime now = LocalTime.now(session.program().clock()).truncatedTo(ChronoUnit.SECONDS);
    printer.line(Span.of("At " + now, Meaning.FAINT));
    printer.rows(BrokerRows.of(written, options));
    printer.line();
    printer.flush();
  }

  @Override
  public void close() {
    lookout.close();
  }
}
