package eda.runner.lesson;

/** How many colours a terminal can show. */
public enum ColourDepth {
  /** The sixteen that its user has chosen. */
  SIXTEEN,
  /** Xterm's 256: those sixteen, a cube of six levels a channel, 24 greys. */
  INDEXED,
  /** Any. */
  DIRECT;

  private static final int CUBE = 16;
  private static final int GREYS = 232;

  /** The parameters that set the foreground to {@code rgb}, or what is nearest to it. */
  String code(int rgb) {
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    if (this == DIRECT) {
      return "38;2;" + red + ";" + green + ";" + blue;
    }
    return "38;5;" + nearest(red, green, blue);
  }

  private static int nearest(int red, int green, int blue) {
    int r = level(red);
    int g = level(green);
    int b = level(blue);
    int cube = distance(red - value(r), green - value(g), blue - value(b));
    int grey = Math.max(0, Math.min(23, ((red + green + blue) / 3 - 3) / 10));
    int shade = 8 + 10 * grey;
    int greys = distance(red - shade, green - shade, blue - shade);
    return greys < cube ? GREYS + grey : CUBE + 36 * r + 6 * g + b;
  }

  /** The level of the cube, 0 to 5, that is nearest to {@code channel}. */
  private static int level(int channel) {
    return channel < 48 ? 0 : channel < 115 ? 1 : (channel - 35) / 40;
  }

  private static int value(int level) {
    return level == 0 ? 0 : 55 + 40 * level;
  }

  private static int distance(int red, int green, int blue) {
    return red * red + green * green + blue * blue;
  }
}
