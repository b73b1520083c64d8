package eda.runner.commands;

import eda.runner.course.Chapter;
import eda.runner.journal.EntryType;
import eda.runner.lesson.text.Row;
import eda.runner.screen.Screen;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Step;
import eda.runner.screen.reader.Anchor;
import eda.runner.screen.reader.Desk;
import eda.runner.screen.reader.ReaderEffect;
import eda.runner.screen.reader.ReaderEvent;
import eda.runner.screen.reader.ReaderPage;
import eda.runner.screen.reader.ReaderState;
import eda.runner.screen.reader.ReaderSteps;
import eda.runner.screen.reader.ReaderView;
import eda.runner.screen.reader.Typesetter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the reader: opens pages, lays long ones out beside it, and remembers what was read and where
 * the learner left off.
 */
final class ReaderLoop implements Screen<ReaderState, ReaderEffect>, AutoCloseable {
  private final Session session;
  private final ScreenLoop loop;
  private final ReaderPages pages;
  private final ReaderPlaces places;
  private final ReaderSnippets snippets;
  private final Typesetter typesetter;
  private final ScreenCommands commands;
  private final Set<String> readToTheEnd = new HashSet<>();
  private final Thread atEnd = new Thread(this::rememberLast, "place");
  private volatile Optional<ReaderState> last = Optional.empty();
  private String announced = "";

  ReaderLoop(Session session, ScreenLoop loop, ReaderPages pages) {
    this.session = session;
    this.loop = loop;
    this.pages = pages;
    this.places = new ReaderPlaces(session.workspace().ownFolder().resolve("places"));
    this.snippets = new ReaderSnippets(session, loop);
    this.typesetter = new Typesetter(session.printer().options());
    this.commands = new ScreenCommands(session, loop);
  }

  /**
   * Returns when the learner leaves.
   *
   * @param fragment the heading to begin at; where nothing is named, where the page was left
   */
  void run(Path file, String fragment) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(atEnd);
    ReaderPage page = pages.page(file);
    Desk desk = new Desk(typesetter, pages::signpost, loop.width(), loop.height());
    Anchor left = fragment.isEmpty() ? places.of(page.name()) : Anchor.START;
    loop.run(
        this,
        left.equals(Anchor.START)
            ? ReaderState.open(desk, page, fragment)
            : ReaderState.open(desk, page, left));
  }

  @Override
  public Step<ReaderState, ReaderEffect> step(ReaderState state, ScreenEvent event) {
    return ReaderSteps.step(state, event);
  }

  @Override
  public List<Row> view(ReaderState state, int width, int height) {
    return ReaderView.view(state, width, height);
  }

  @Override
  public boolean perform(Step<ReaderState, ReaderEffect> step) throws InterruptedException {
    ReaderState state = step.state();
    last = Optional.of(state);
    noteTheEnd(state);
    announce(state.page());
    snippet(step.effect());
    if (step.effect() instanceof ReaderEffect.LayOut layOut) {
      beside(layOut);
    } else if (step.effect() instanceof ReaderEffect.Follow follow) {
      remember(state);
      loop.tell(pages.follow(follow.from(), follow.target()));
    } else if (step.effect() instanceof ReaderEffect.Open open) {
      remember(state);
      open(open.command());
      return !loop.closed();
    } else if (step.effect() instanceof ReaderEffect.Quit) {
      remember(state);
      return false;
    }
    return true;
  }

  /** Something else has the screen meanwhile, which may get another size. */
  private void open(String command) throws InterruptedException {
    commands.open(command).ifPresent(reason -> loop.tell(new ReaderEvent.Refused(reason)));
    loop.tell(new ScreenEvent.Resized(loop.width(), loop.height()));
  }

  /** The event comes after the page was drawn. */
  private void announce(ReaderPage page) {
    if (!page.snippets().isEmpty() && !page.name().equals(announced)) {
      announced = page.name();
      loop.tell(new ReaderEvent.Shown(page));
    }
  }

  private void snippet(ReaderEffect effect) throws InterruptedException {
    if (effect instanceof ReaderEffect.Prepare prepare) {
      snippets.ready(prepare.page());
    } else if (effect instanceof ReaderEffect.Run run) {
      snippets.run(run.page(), run.trial());
    } else if (effect instanceof ReaderEffect.Stop) {
      snippets.stop();
    } else if (effect instanceof ReaderEffect.Edit edit) {
      snippets.edit(edit.trial());
    } else if (effect instanceof ReaderEffect.Predicted predicted) {
      pages
          .chapter(predicted.page().file())
          .ifPresent(chapter -> record(chapter.name(), predicted));
    }
  }

  private void record(String chapter, ReaderEffect.Predicted predicted) {
    session.record(
        EntryType.SNIPPET_PREDICTED,
        Map.of("chapter", chapter, "snippet", predicted.snippet(), "right", predicted.right()));
  }

  /** Ends what snippets still run. */
  @Override
  public void close() {
    snippets.close();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The program is ending, and the place is kept already.
    }
  }

  /** Where the program is ended from outside, as by a window that is closed. */
  private void rememberLast() {
    last.ifPresent(this::remember);
  }

  private void beside(ReaderEffect.LayOut wanted) {
    Thread thread =
        new Thread(
            () ->
                loop.tell(
                    new ReaderEvent.LaidOut(
                        wanted.page(), typesetter.whole(wanted.page(), wanted.columns()))),
            "layout");
    thread.setDaemon(true);
    thread.start();
  }

  /** A chapter counts as read once its last row was on the screen. */
  private void noteTheEnd(ReaderState state) {
    ReaderPage page = state.page();
    if (state.atEnd() && readToTheEnd.add(page.name())) {
      pages.chapter(page.file()).map(Chapter::name).ifPresent(this::record);
    }
  }

  private void record(String chapter) {
    session.record(EntryType.CHAPTER_READ, Map.of("chapter", chapter));
  }

  private void remember(ReaderState state) {
    String name = state.page().name();
    if (!name.isEmpty()) {
      places.remember(name, state.atEnd() ? Anchor.START : state.anchor());
    }
  }
}
