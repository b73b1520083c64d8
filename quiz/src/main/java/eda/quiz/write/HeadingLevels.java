package eda.quiz.write;

import eda.quiz.Question;
import eda.quiz.Quiz;

/**
 * The levels of the headings of a quiz: the usual ones, or higher ones where a question has a
 * heading in its text, which has to be lower than its own.
 */
record HeadingLevels(int topic, int question) {
  private static final int USUAL = 3;

  static HeadingLevels of(Quiz quiz) {
    int highest =
        quiz.questions().stream()
            .map(Question::body)
            .mapToInt(HeadingLevels::highest)
            .min()
            .orElse(USUAL);
    int question = Math.max(1, Math.min(USUAL, highest - 1));
    return new HeadingLevels(Math.max(1, question - 1), question);
  }

  private static int highest(String body) {
    int highest = Integer.MAX_VALUE;
    String fence = "";
    for (String line : (Iterable<String>) body.lines()::iterator) {
      String run = Fences.opening(line.strip());
      if (fence.isEmpty() && line.startsWith("#")) {
        highest = Math.min(highest, hashes(line));
      } else if (fence.isEmpty()) {
        fence = run;
      } else if (run.startsWith(fence) && run.equals(line.strip())) {
        fence = "";
      }
    }
    return highest;
  }

  private static int hashes(String line) {
    int length = 0;
    while (length < line.length() && line.charAt(length) == '#') {
      length++;
    }
    boolean heading = length <= 6 && (length == line.length() || line.charAt(length) <= ' ');
    return heading ? length : Integer.MAX_VALUE;
  }

  String ofTopic(String title) {
    return "#".repeat(topic) + " " + title;
  }

  String ofQuestion(String title) {
    return "#".repeat(question) + " " + title;
  }
}
