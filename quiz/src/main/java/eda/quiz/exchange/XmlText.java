package eda.quiz.exchange;

/** Which characters XML 1.0 can hold. */
final class XmlText {
  private static final int PICTURES = 0x2400;
  private static final int REPLACEMENT = 0xfffd;

  private XmlText() {}

  /** The text with forbidden characters made visible: control characters as their pictures. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().map(XmlText::visible).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static int visible(int point) {
    if (point < ' ' && point != '\t' && point != '\n') {
      return PICTURES + point;
    }
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return half || point == 0xfffe || point == 0xffff ? REPLACEMENT : point;
  }
}
