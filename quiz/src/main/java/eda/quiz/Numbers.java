package eda.quiz;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numbers the way people of different countries type them.
 *
 * <p>Of a point and a comma in one number the last is the decimal sign. A single comma followed by
 * three digits groups thousands unless the number starts with 0; any other single comma is a
 * decimal sign. A trailing per cent sign is ignored. Numbers longer than 40 characters or with
 * exponents beyond ±40 are not numbers that a quiz asks for.
 */
public final class Numbers {
  private static final int LONGEST = 40;

  private Numbers() {}

  public static Optional<BigDecimal> read(String text) {
    String bare = bare(text);
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(decimalPoint(bare));
      boolean sane = Math.abs((long) value.scale()) <= LONGEST;
      return sane ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String bare(String text) {
    String trimmed = text.strip().replace('\u2212', '-');
    String number =
        trimmed.endsWith("%") ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      boolean between =
          i > 0
              && i + 1 < number.length()
              && Character.isDigit(number.charAt(i - 1))
              && Character.isDigit(number.charAt(i + 1));
      if (!between || "_' \u00a0\u202f\u2019".indexOf(number.charAt(i)) < 0) {
        digits.append(number.charAt(i));
      }
    }
    return digits.toString();
  }

  private static String decimalPoint(String number) {
    int comma = number.lastIndexOf(',');
    int point = number.lastIndexOf('.');
    if (comma < 0) {
      return number;
    }
    boolean commaGroups =
        point > comma
            || number.indexOf(',') != comma
            || point < 0 && number.length() - comma == 4 && !startsWithZero(number);
    return commaGroups ? number.replace(",", "") : number.replace(".", "").replace(',', '.');
  }

  private static boolean startsWithZero(String number) {
    return number.startsWith("0") || number.startsWith("-0") || number.startsWith("+0");
  }
}
