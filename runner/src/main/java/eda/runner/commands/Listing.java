package eda.runner.commands;

/** Code as a Markdown block whose fence is longer than any in the code, so that none ends it. */
final class Listing {
  private static final int SHORTEST_FENCE = 3;

  private Listing() {}

  static String of(String language, String code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '~' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "~".repeat(Math.max(SHORTEST_FENCE, longest + 1));
    return fence + language + "\n" + code + "\n" + fence;
  }
}
