package eda.runner.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Pages have the same bytes on every JDK, whose Unicode tables differ. A change of the layout that
 * is meant changes {@code lesson/digest.txt}, too.
 */
class LayoutDigestTest {
  @Test
  void pagesHaveTheSameBytesOnEveryJdk() throws IOException, NoSuchAlgorithmException {
    try (var in = LayoutDigestTest.class.getResourceAsStream("/lesson/digest.txt")) {
      String expected = new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
      assertThat(digest()).isEqualTo(expected);
    }
  }

  static String digest() throws IOException, NoSuchAlgorithmException {
    List<String> pages = new ArrayList<>(SpecificationTest.examples());
    for (String name : Documents.names(".md")) {
      pages.add(Documents.read(name + ".md").replace("\r\n", "\n"));
    }
    MessageDigest sum = MessageDigest.getInstance("SHA-256");
    Painter painter = new Painter(Palette.of(Theme.DARK, ColourDepth.DIRECT), true);
    for (String page : pages) {
      for (int width : new int[] {20, 80}) {
        LayoutOptions plain = LayoutOptions.plain(width);
        for (LayoutOptions options : List.of(plain, plain.inWords())) {
          String painted = painter.paint(new Layout(options).render(page));
          sum.update(painted.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    StringBuilder hex = new StringBuilder();
    for (byte value : sum.digest()) {
      hex.append(String.format("%02x", value));
    }
    return hex.toString();
  }
}
