package eda.runner.snippet.child;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;

/** An exception of a snippet as Java prints its first line, with the causes. */
final class Thrown {
  /** JShell puts what a snippet declares into classes of its own. */
  private static final Pattern WRAPPERS = Pattern.compile("REPL\\.\\$JShell\\$\\w++\\$");

  private static final int MOST_CAUSES = 3;

  private Thrown() {}

  static String text(EvalException exception) {
    StringBuilder text = new StringBuilder(one(exception));
    Throwable cause = exception.getCause();
    for (int i = 0; i < MOST_CAUSES && cause instanceof EvalException inner; i++) {
      text.append("\ncaused by ").append(one(inner));
      cause = inner.getCause();
    }
    return text.toString();
  }

  private static String one(EvalException exception) {
    String name = plain(exception.getExceptionClassName());
    String message = exception.getMessage();
    return message == null || message.isEmpty() ? name : name + ": " + plain(message);
  }

  private static String plain(String text) {
    Matcher wrappers = WRAPPERS.matcher(text);
    return wrappers.replaceAll("");
  }
}
