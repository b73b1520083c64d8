package eda.runner.commands;

import eda.runner.course.Workspace;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Makes another workspace. */
@CommandLine.Command(
    description = "Makes another workspace with files and progress of its own.",
    footer = {
      "",
      "Example: ./course init ~/second-try",
      "         ./course watch first-bus --workspace ~/second-try"
    })
final class InitCommand implements Command {
  @Parameters(paramLabel = "DIR", description = "the folder; it is made if it isn't there")
  private Path folder;

  @Override
  public int run(Session session) {
    Workspace workspace = new Workspace(folder);
    workspace.update(session.course());
    session.printer().line("The workspace " + workspace.root() + " is ready.");
    session
        .printer()
        .line(
            "Use it with --workspace "
                + folder
                + ", or for good with COURSE_WORKSPACE="
                + workspace.root());
    return ExitCode.FINE;
  }
}
