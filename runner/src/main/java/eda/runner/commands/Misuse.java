package eda.runner.commands;

import eda.runner.course.NearestName;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a learner's words why arguments could not be read. */
final class Misuse {
  private Misuse() {}

  static String text(CommandLine line, ParameterException fault) {
    return what(line, fault) + "\n`" + line.getCommandName() + " --help` says how it is used.";
  }

  private static String what(CommandLine line, ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(line, unmatched);
    }
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().stream().map(Misuse::label).collect(Collectors.joining(" and "))
          + " is missing.";
    }
    ArgSpec argument = fault.getArgSpec();
    if (argument == null || fault.getValue() == null) {
      return fault.getMessage();
    }
    return "`" + fault.getValue() + "` doesn't fit " + label(argument) + ": " + expected(argument);
  }

  private static String unmatched(CommandLine line, UnmatchedArgumentException fault) {
    String first = fault.getUnmatched().get(0);
    if (!first.startsWith("-")) {
      return "`" + first + "` is one argument too many.";
    }
    List<String> known = List.copyOf(line.getCommandSpec().optionsMap().keySet());
    String meant = NearestName.to(first, known).map(n -> "did you mean `" + n + "`?").orElse("");
    return "There is no option `" + first + "`" + (meant.isEmpty() ? "." : ": " + meant);
  }

  private static String label(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  private static String expected(ArgSpec argument) {
    Class<?> type = argument.type();
    boolean number = type == int.class || Number.class.isAssignableFrom(type);
    return number ? "it has to be a whole number." : argument.description()[0] + ".";
  }
}
