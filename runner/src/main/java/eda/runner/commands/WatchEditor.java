package eda.runner.commands;

import eda.runner.screen.Io;
import eda.runner.screen.ScreenLoop;
import eda.runner.screen.watch.WatchEvent;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The learner's editor, which {@code VISUAL} or {@code EDITOR} names.
 *
 * <p>One that runs in the terminal has it for itself until it ends, and so has one that isn't known
 * here. One with a window of its own is not waited for.
 *
 * @param command as the variable has it, with arguments
 */
record WatchEditor(String command) {
  /** They take {@code +LINE} before the file. */
  private static final Set<String> PLUS_LINE =
      Set.of(
          "vi",
          "vim",
          "nvim",
          "view",
          "nano",
          "pico",
          "emacs",
          "emacsclient",
          "joe",
          "micro",
          "kak",
          "gvim",
          "gedit");

  /** Visual Studio Code and its kin. */
  private static final Set<String> GO_TO =
      Set.of("code", "code-insiders", "codium", "vscodium", "cursor", "windsurf");

  private static final Set<String> COLON_LINE =
      Set.of("subl", "zed", "hx", "helix", "idea", "idea64", "idea.sh");

  private static final Set<String> OWN_WINDOW =
      Set.of("gvim", "gedit", "subl", "zed", "idea", "idea64", "idea.sh");

  private static final Set<String> IN_THE_TERMINAL =
      Set.of("-nw", "-t", "--tty", "--no-window-system");

  /** Returns the editor that is named, if one is. */
  static Optional<WatchEditor> of(Io io) {
    String visual = io.variable("VISUAL");
    String editor = visual.isBlank() ? io.variable("EDITOR") : visual;
    return editor.isBlank() ? Optional.empty() : Optional.of(new WatchEditor(editor.strip()));
  }

  /** Returns what follows the command so that the file is opened at the line. */
  List<String> arguments(WatchPlace place) {
    String file = place.file().toString();
    if (PLUS_LINE.contains(name())) {
      return List.of("+" + place.line(), file);
    }
    if (GO_TO.contains(name())) {
      return List.of("-g", file + ":" + place.line());
    }
    return List.of(COLON_LINE.contains(name()) ? file + ":" + place.line() : file);
  }

  /** Returns whether it leaves the terminal alone. */
  boolean hasOwnWindow(Io io) {
    if (name().startsWith("emacs")) {
      boolean desktop = !(io.variable("DISPLAY") + io.variable("WAYLAND_DISPLAY")).isEmpty();
      return desktop && Words.of(command).stream().noneMatch(IN_THE_TERMINAL::contains);
    }
    return GO_TO.contains(name()) || OWN_WINDOW.contains(name());
  }

  /** Opens the file; what goes wrong is told to the screen. */
  void open(WatchPlace place, Io io, ScreenLoop loop) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(line(place));
    if (hasOwnWindow(io)) {
      builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
      start(builder, loop).ifPresent(window -> window.onExit().thenAccept(end -> tell(end, loop)));
    } else {
      loop.outside(
          () -> {
            Optional<Process> editor = start(builder.inheritIO(), loop);
            if (editor.isPresent()) {
              editor.get().waitFor();
              tell(editor.get(), loop);
            }
          });
    }
  }

  /** The variable may hold arguments as well, so a shell reads it, where there is one. */
  private List<String> line(WatchPlace place) {
    List<String> line =
        new ArrayList<>(
            File.separatorChar == '\\'
                ? Words.of(command)
                : List.of("sh", "-c", command + " \"$@\"", "sh"));
    line.addAll(arguments(place));
    return line;
  }

  private Optional<Process> start(ProcessBuilder builder, ScreenLoop loop) {
    try {
      return Optional.of(builder.start());
    } catch (IOException e) {
      loop.tell(new WatchEvent.Noted("The editor can't be started: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private void tell(Process ended, ScreenLoop loop) {
    if (ended.exitValue() != 0) {
      loop.tell(
          new WatchEvent.Noted(
              "The editor ended with the error " + ended.exitValue() + ": " + command));
    }
  }

  /** Returns the program's name without its folder; one with spaces in it stands in quotes. */
  private String name() {
    char quote = command.charAt(0);
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? command.indexOf(quote, 1) : command.indexOf(' ');
    String program = command.substring(quoted ? 1 : 0, end < 0 ? command.length() : end);
    int folder = Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\'));
    return program.substring(folder + 1).replace(".exe", "");
  }
}
