package eda.runner.commands;

import eda.runner.course.TextFile;
import eda.runner.lesson.diagram.Diagram;
import eda.runner.lesson.diagram.Drawing;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws Mermaid source as text. */
@CommandLine.Command(
    description = "Draws Mermaid source (flowchart, sequence, class, state, ER) as text.",
    footer = {
      "",
      "Examples: ./course diagram flow.mmd",
      "          echo 'flowchart LR; A-->B' | ./course diagram -"
    })
final class DiagramCommand implements Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "the file, or - for standard input")
  private String file = "-";

  @Option(names = "--width", paramLabel = "N", description = "columns to draw in, at least 20")
  private int width;

  @Option(
      names = "--list",
      description = "tell the diagram as a list, for screen readers (ACCESSIBLE=1)")
  private boolean list;

  @Override
  public int run(Session session) {
    String source = file.equals("-") ? standardInput(session) : TextFile.read(Path.of(file));
    int columns = Math.max(20, width > 0 ? width : session.printer().width());
    boolean unicode = session.io().unicode();
    boolean told = list || session.io().linear();
    Drawing drawing =
        told ? Diagram.list(source, columns, unicode) : Diagram.draw(source, columns, unicode);
    drawing.lines().forEach(session.printer()::exact);
    drawing.notes().forEach(session::warn);
    return ExitCode.FINE;
  }

  private static String standardInput(Session session) {
    return session.io().in().lines().collect(Collectors.joining("\n"));
  }
}
