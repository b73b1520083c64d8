package eda.runner.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The command in the arguments, wherever it stands between the options, and all the rest. */
record CommandWord(String name, List<String> rest) {
  private static final Set<String> OPTIONS_WITH_VALUE =
      Set.of(
          "--course",
          "--workspace",
          "--color",
          "--shortcode",
          "--width",
          "--seed",
          "--junit-xml",
          "--rule",
          "--pass",
          "--count",
          "--topics",
          "--minutes",
          "--limit",
          "--output",
          "--from",
          "--items");

  static CommandWord in(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (OPTIONS_WITH_VALUE.contains(arg)) {
        i++;
      } else if (!arg.startsWith("-")) {
        List<String> rest = new ArrayList<>(args);
        rest.remove(i);
        return new CommandWord(arg, rest);
      }
    }
    return new CommandWord("", args);
  }
}
