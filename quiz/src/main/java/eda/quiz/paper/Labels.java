package eda.quiz.paper;

import java.util.OptionalInt;

/** Letters and numbers by which the parts of a question are called on a paper. */
public final class Labels {
  private Labels() {}

  /** {@code a} for 0, {@code z} for 25, {@code aa} for 26, as the columns of a spreadsheet. */
  public static String letter(int place) {
    String last = String.valueOf((char) ('a' + place % 26));
    return place < 26 ? last : letter(place / 26 - 1) + last;
  }

  /** The 0-based place that a number or letter means, if it is below the size. */
  static OptionalInt place(String label, int size) {
    OptionalInt place = numberPlace(label, size);
    return place.isPresent() ? place : letterPlace(label, size);
  }

  static OptionalInt numberPlace(String label, int size) {
    if (label.isEmpty() || label.length() > 9 || !label.chars().allMatch(Labels::isDigit)) {
      return OptionalInt.empty();
    }
    return within(Integer.parseInt(label) - 1, size);
  }

  static OptionalInt letterPlace(String label, int size) {
    if (label.isEmpty() || label.length() > 3) {
      return OptionalInt.empty();
    }
    int place = 0;
    for (int i = 0; i < label.length(); i++) {
      int letter = Character.toLowerCase(label.charAt(i)) - 'a';
      if (letter < 0 || letter > 25) {
        return OptionalInt.empty();
      }
      place = place * 26 + letter + 1;
    }
    return within(place - 1, size);
  }

  static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static OptionalInt within(int place, int size) {
    return place >= 0 && place < size ? OptionalInt.of(place) : OptionalInt.empty();
  }
}
