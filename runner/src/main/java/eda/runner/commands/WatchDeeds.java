package eda.runner.commands;

import eda.runner.check.Verdict;
import eda.runner.course.CourseException;
import eda.runner.course.Exercise;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.Subject;
import eda.runner.screen.watch.WatchEvent;
import eda.runner.screen.watch.WatchState;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the keys of the exercise screen do to the workspace and the journal, as the commands of the
 * same names do it; what goes wrong is told to the screen.
 */
final class WatchDeeds {
  private final Session session;
  private final ScreenLoop loop;

  WatchDeeds(Session session, ScreenLoop loop) {
    this.session = session;
    this.loop = loop;
  }

  /**
   * Does what the effect says, unless that is nothing of these.
   *
   * @param last the verdict that names the place to edit
   */
  void perform(WatchState state, WatchState.Effect effect, Optional<Verdict> last)
      throws InterruptedException {
    Subject subject = state.subject();
    Exercise exercise = subject.exercise();
    try {
      switch (effect) {
        case RECORD_HINT -> HintCommand.shown(session, exercise, state.help().hints());
        case COMPARE ->
            loop.tell(
                new WatchEvent.Compared(exercise.name(), DiffCommand.solution(session, exercise)));
        case RESET -> {
          ResetCommand.reset(session, exercise);
          note(exercise.name() + " is as it was at the start. u brings your version back.");
        }
        case UNDO -> note(UndoCommand.told(exercise, UndoCommand.undo(session, exercise)));
        case EDIT -> edit(exercise, last);
        default -> {
          // Somebody else's.
        }
      }
    } catch (CourseException e) {
      note(e.problems().get(0).toString());
    } catch (UncheckedIOException e) {
      note(Faults.text(e));
    }
  }

  private void edit(Exercise exercise, Optional<Verdict> last) throws InterruptedException {
    Optional<WatchEditor> editor = WatchEditor.of(session.io());
    List<Path> files = session.workspace().editedFiles(exercise);
    if (editor.isEmpty()) {
      note("No editor is named: set VISUAL or EDITOR, as in `export EDITOR=nano`.");
    } else if (!files.isEmpty()) {
      editor.get().open(WatchPlace.of(last, files), session.io(), loop);
    }
  }

  private void note(String text) {
    loop.tell(new WatchEvent.Noted(text));
  }
}
