package eda.runner.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads and writes the moments of a journal.
 *
 * <p>The form that the journal writes, {@code 2026-11-23T07:05:09.123456Z}, is read by hand: making
 * the JDK's general parser ready costs a quarter of a start. Every other form of ISO 8601 that
 * {@link Instant#parse} takes is left to it.
 */
final class Timestamp {
  private static final String FORM = "dddd-dd-ddTdd:dd:dd";
  private static final int NANO_DIGITS = 9;

  private Timestamp() {}

  static Instant parse(String text) {
    int end = text.length() - 1;
    if (!hasForm(text) || text.charAt(end) != 'Z' || !hasFraction(text, end)) {
      return Instant.parse(text);
    }
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text);
    }
    long day =
        LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
    int nanos = end == FORM.length() ? 0 : number(text, FORM.length() + 1, end);
    for (int digits = end - FORM.length() - 1;
        end > FORM.length() && digits < NANO_DIGITS;
        digits++) {
      nanos *= 10;
    }
    return Instant.ofEpochSecond(((day * 24 + hour) * 60 + minute) * 60 + second, nanos);
  }

  /** Writes what {@link Instant#toString} does, without the JDK's general formatter. */
  static String text(Instant moment) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC);
    String seconds = time.getSecond() == 0 ? ":00" : "";
    return time + seconds + fraction(moment.getNano()) + "Z";
  }

  private static String fraction(int nanos) {
    if (nanos == 0) {
      return "";
    }
    String digits = Integer.toString(1_000_000_000 + nanos).substring(1);
    int length = nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : NANO_DIGITS;
    return "." + digits.substring(0, length);
  }

  private static boolean hasForm(String text) {
    if (text.length() <= FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      boolean fits =
          FORM.charAt(i) == 'd' ? isDigit(text.charAt(i)) : FORM.charAt(i) == text.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Nothing between the seconds and the Z, or a point and one to nine digits. */
  private static boolean hasFraction(String text, int end) {
    int from = FORM.length();
    if (from == end) {
      return true;
    }
    boolean digits = text.charAt(from) == '.' && end > from + 1 && end - from - 1 <= NANO_DIGITS;
    for (int i = from + 1; digits && i < end; i++) {
      digits = isDigit(text.charAt(i));
    }
    return digits;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
