package eda.runner.jvm;

import java.util.regex.Pattern;

/** What javac says, with types named as people name them. */
public final class CompilerMessage {
  /** The compiler's programming interface names types in full; its command line, as people do. */
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z][a-z0-9_]*+\\.)++(?=[A-Z])");

  private CompilerMessage() {}

  public static String plain(String message) {
    return PACKAGES.matcher(message).replaceAll("");
  }
}
