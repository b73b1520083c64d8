package eda.runner.screen.reader;

import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Painter;
import eda.runner.lesson.Palette;
import eda.runner.screen.ScreenEvent;
import eda.runner.screen.Step;
import java.nio.file.Path;
import java.util.List;

/** A reader with a page open, to which keys are pressed. */
final class Reading {
  static final String TEXT =
      """
      # Tides

      The sea rises and falls twice a day. See [the moon](#the-moon) or
      [currents](currents.md), and a note[^1].

      ## The moon

      The moon pulls the water, and the water follows the moon.

      ```java
      var tide = moon.pull(sea);
      ```

      ## The Sun

      %s
      [^1]: Twice in nearly 25 hours. See <https://example.org/tides>.
      """
          .formatted("The sun pulls less.\n\n".repeat(12));

  private Step<ReaderState, ReaderEffect> step;

  private Reading(Step<ReaderState, ReaderEffect> step) {
    this.step = step;
  }

  static Reading of(String text, int width, int height) {
    return new Reading(ReaderState.open(desk(width, height), page("tides", text), ""));
  }

  static Desk desk(int width, int height) {
    return new Desk(new Typesetter(LayoutOptions.plain(80)), Reading::signpost, width, height);
  }

  private static String signpost(ReaderPage from, String target) {
    return target.equals("currents.md") ? "2 Currents" : "";
  }

  static ReaderPage page(String name, String text) {
    return new ReaderPage(name, "1 Tides", Path.of("/course/" + name + ".md"), text).withSnippets();
  }

  Reading press(String... keys) {
    for (String key : keys) {
      happen(new ScreenEvent.Key(key));
    }
    return this;
  }

  Reading types(String text) {
    return press(text.codePoints().mapToObj(Character::toString).toArray(String[]::new));
  }

  Reading happen(ScreenEvent event) {
    step = ReaderSteps.step(state(), event);
    return this;
  }

  Reading resize(int width, int height) {
    return happen(new ScreenEvent.Resized(width, height));
  }

  ReaderState state() {
    return step.state();
  }

  ReaderEffect effect() {
    return step.effect();
  }

  String topRow() {
    return state().sheet().row(state().place().top()).text();
  }

  String screen() {
    return text(ReaderView.view(state(), state().desk().width(), state().desk().height()));
  }

  String lastLine() {
    List<String> lines = screen().lines().toList();
    return lines.get(lines.size() - 1);
  }

  private static String text(List<eda.runner.lesson.text.Row> rows) {
    return new Painter(Palette.NONE, false).paint(rows);
  }
}
