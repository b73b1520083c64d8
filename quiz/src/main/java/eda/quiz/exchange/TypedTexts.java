package eda.quiz.exchange;

import java.util.List;

/**
 * The accepted answers of a short text as other programs compare them: without the backticks that
 * mark code here.
 *
 * @param texts the distinct plain texts
 * @param code whether all of them are code, so that their case counts
 * @param exact whether the backticks can be put back
 */
record TypedTexts(List<String> texts, boolean code, boolean exact) {
  private static final String MARK = "`";

  TypedTexts {
    texts = List.copyOf(texts);
  }

  static TypedTexts of(List<String> accepted) {
    List<String> plain = accepted.stream().map(TypedTexts::plain).distinct().toList();
    boolean code = !accepted.isEmpty() && accepted.stream().allMatch(TypedTexts::isCode);
    List<String> again = code ? plain.stream().map(TypedTexts::code).toList() : plain;
    return new TypedTexts(plain, code, again.equals(accepted));
  }

  /** Text as code, so that its case counts. */
  static String code(String plain) {
    return plain.contains(MARK) ? plain : MARK + plain + MARK;
  }

  private static boolean isCode(String text) {
    return text.length() > 2 && text.startsWith(MARK) && text.endsWith(MARK);
  }

  private static String plain(String text) {
    String bare = text.replace(MARK, "").strip();
    return bare.isEmpty() ? text : bare;
  }
}
