package eda.runner.commands;

import eda.runner.screen.Io;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * Reads arguments into the fields of a command.
 *
 * <p>A class of its own, so that the library behind it is loaded only when there are arguments.
 */
final class Arguments {
  private static final int NARROWEST_HELP = 55;

  private final Io io;

  Arguments(Io io) {
    this.io = io;
  }

  /**
   * Returns whether the command is to run; when help was asked for, it has been printed instead.
   *
   * @throws UsageException when the arguments make no sense
   */
  boolean readInto(Command command, String name, SessionOptions options, List<String> args) {
    CommandLine line = new CommandLine(command);
    line.addMixin("session", options);
    line.setCommandName(("./course " + name).strip());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.max(NARROWEST_HELP, io.width()));
    try {
      line.parseArgs(args.toArray(String[]::new));
    } catch (ParameterException e) {
      throw new UsageException(Misuse.text(line, e));
    }
    if (options.help()) {
      io.out().print(line.getUsageMessage(Ansi.OFF));
    }
    return !options.help();
  }
}
