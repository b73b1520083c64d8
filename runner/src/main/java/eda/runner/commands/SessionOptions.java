package eda.runner.commands;

import eda.runner.lesson.Palette;
import eda.runner.lesson.Theme;
import eda.runner.screen.Colours;
import eda.runner.screen.Io;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class SessionOptions {
  @Option(
      names = "--course",
      paramLabel = "DIR",
      description =
          "another course: a folder with lessons, or any folder of Markdown pages (COURSE_HOME)")
  private Path course;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "where your files and your progress are kept (COURSE_WORKSPACE)")
  private Path workspace;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "always, never or auto (NO_COLOR is honoured)")
  private Colours colours = Colours.AUTO;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "terminal (its own colours), or light or dark for a background of that kind")
  private Theme theme = Theme.TERMINAL;

  @Option(
      names = "--shortcode",
      paramLabel = "NAME",
      description = "another Hugo shortcode that holds quizzes, besides quizdown and quiz")
  private List<String> shortcodes = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "say what this command does")
  private boolean help;

  Optional<Path> course() {
    return Optional.ofNullable(course);
  }

  Optional<Path> workspace() {
    return Optional.ofNullable(workspace);
  }

  /** Returns how a command is typed with the same course and workspace. */
  String typed(String command) {
    return "./course"
        + (command.isEmpty() ? "" : " " + command)
        + course().map(folder -> " --course " + quoted(folder)).orElse("")
        + workspace().map(folder -> " --workspace " + quoted(folder)).orElse("");
  }

  private static String quoted(Path folder) {
    return folder.toString().indexOf(' ') < 0 ? folder.toString() : '"' + folder.toString() + '"';
  }

  List<String> shortcodes() {
    return shortcodes;
  }

  Colours colours() {
    return colours;
  }

  Theme theme() {
    return theme;
  }

  /** Returns the colours to write with. */
  Palette palette(Io io) {
    return colours.palette(io, theme);
  }

  /** Whether help was asked for; picocli sets it and the caller prints it. */
  boolean help() {
    return help;
  }
}
