package eda.runner.screen.reader;

import java.util.List;

/**
 * Links that name a command which has a screen, such as {@code ./course quiz 1}; the reader opens
 * it in its place and comes back.
 *
 * <p>No page of somebody else's can do more with such a link than the learner's own keys.
 */
public final class CommandMarks {
  private static final String START = "#./course ";
  private static final List<String> OPENED = List.of(START + "watch ", START + "quiz ");

  private CommandMarks() {}

  /** Returns the Markdown of a link to a command, given without {@code ./course}. */
  public static String link(String command) {
    return "[`./course " + command + "`](<" + START + command + ">)";
  }

  static boolean opens(Link link) {
    return OPENED.stream().anyMatch(link.target()::startsWith);
  }

  /** Returns the command that one of these links names, without {@code ./course}. */
  static String command(Link link) {
    return link.target().substring(START.length());
  }
}
