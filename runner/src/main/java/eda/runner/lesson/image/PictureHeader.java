package eda.runner.lesson.image;

import java.util.Optional;

/**
 * The form and the size in pixels of a picture, from the first bytes of its file.
 *
 * <p>As in PNG (W3C, section 11.2.1), GIF 89a (section 18) and JPEG (ITU T.81, annex B.2.2).
 */
record PictureHeader(Form form, int width, int height) {
  /** The forms that are known. */
  enum Form {
    PNG,
    GIF,
    JPEG
  }

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int IHDR = 0x49484452;
  private static final int GIF = 0x474946;
  private static final int DEFINE_HUFFMAN = 0xC4;
  private static final int RESERVED = 0xC8;
  private static final int DEFINE_ARITHMETIC = 0xCC;

  static Optional<PictureHeader> of(byte[] file) {
    Optional<PictureHeader> header = Optional.empty();
    if (file.length >= 24
        && (number(file, 0, 4) << 32 | number(file, 4, 4)) == PNG
        && number(file, 12, 4) == IHDR) {
      header = sized(Form.PNG, number(file, 16, 4), number(file, 20, 4));
    } else if (file.length >= 10 && number(file, 0, 3) == GIF) {
      header = sized(Form.GIF, little(file, 6), little(file, 8));
    } else if (file.length >= 4 && number(file, 0, 2) == 0xFFD8) {
      header = jpeg(file);
    }
    return header;
  }

  /** Goes from segment to segment until one tells the size. */
  private static Optional<PictureHeader> jpeg(byte[] file) {
    int at = 2;
    while (at + 9 <= file.length && (file[at] & 0xFF) == 0xFF) {
      int marker = file[at + 1] & 0xFF;
      if (isFrame(marker)) {
        return sized(Form.JPEG, number(file, at + 7, 2), number(file, at + 5, 2));
      }
      at += marker == 0xFF ? 1 : 2 + (int) Math.max(2, number(file, at + 2, 2));
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0
        && marker <= 0xCF
        && marker != DEFINE_HUFFMAN
        && marker != RESERVED
        && marker != DEFINE_ARITHMETIC;
  }

  private static Optional<PictureHeader> sized(Form form, long width, long height) {
    boolean sane = width > 0 && height > 0 && width <= 1 << 20 && height <= 1 << 20;
    return sane
        ? Optional.of(new PictureHeader(form, (int) width, (int) height))
        : Optional.empty();
  }

  long pixels() {
    return (long) width * height;
  }

  private static long number(byte[] file, int from, int bytes) {
    long number = 0;
    for (int i = from; i < from + bytes; i++) {
      number = number << 8 | file[i] & 0xFF;
    }
    return number;
  }

  private static long little(byte[] file, int from) {
    return file[from] & 0xFF | (file[from + 1] & 0xFF) << 8;
  }
}
