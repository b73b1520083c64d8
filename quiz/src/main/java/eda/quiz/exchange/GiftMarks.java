package eda.quiz.exchange;

import java.util.List;

/** The id and the topic that stand in the comments before a GIFT question. */
record GiftMarks(String id, String topic) {

  static GiftMarks in(List<String> lines) {
    String comments = String.join("\n", lines.stream().filter(GiftMarks::comment).toList());
    return new GiftMarks(value(comments, "[id:"), value(comments, "[tag:"));
  }

  static boolean comment(String line) {
    return line.strip().startsWith("//");
  }

  /** The first mark of a kind; within it a bracket has a backslash before it. */
  private static String value(String comments, String opener) {
    int start = comments.indexOf(opener);
    if (start < 0) {
      return "";
    }
    int from = start + opener.length();
    int end = comments.indexOf(']', from);
    while (end > from && comments.charAt(end - 1) == '\\') {
      end = comments.indexOf(']', end + 1);
    }
    return end < 0 ? "" : comments.substring(from, end).replace("\\]", "]").strip();
  }
}
