package eda.runner.screen.reader;

/**
 * What is said of a prediction.
 *
 * @param summary in words; empty where nothing was predicted
 */
public record Verdict(boolean right, String summary) {
  public static final Verdict NONE = new Verdict(false, "");
}
