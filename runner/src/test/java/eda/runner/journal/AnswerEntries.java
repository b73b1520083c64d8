package eda.runner.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Entries about questions, from a few words. */
final class AnswerEntries {
  static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

  private AnswerEntries() {}

  /**
   * An answer, as in {@code day 3, q1, right, confidence=sure hint=true quiz=events}.
   *
   * @param more further data, as words with an equals sign in the middle
   */
  static Entry answer(int day, String question, String status, String more) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("quiz", "events");
    data.put("question", question);
    data.put("status", status);
    data.put("points", status.equals("right") ? 1.0 : status.equals("partly") ? 0.5 : 0.0);
    for (String word : more.split(" ")) {
      int sign = word.indexOf('=');
      if (sign > 0) {
        data.put(word.substring(0, sign), value(word.substring(sign + 1)));
      }
    }
    return entry(day, EntryType.QUESTION_ANSWERED, data);
  }

  static Entry dispute(int day, String question) {
    return entry(day, EntryType.QUESTION_DISPUTED, Map.of("quiz", "events", "question", question));
  }

  static Entry entry(int day, String type, Map<String, Object> data) {
    return new Entry("i", START.plus(Duration.ofDays(day)), type, data);
  }

  private static Object value(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> text;
    };
  }
}
