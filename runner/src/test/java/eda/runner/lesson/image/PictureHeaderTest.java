package eda.runner.lesson.image;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.image.PictureHeader.Form;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PictureHeaderTest {
  private static final String PNG =
      "89504e470d0a1a0a0000000d494844520000028000000 1e0".replace(" ", "");
  private static final String GIF = "474946383961" + "4001f000" + "00";
  private static final String JPEG =
      "ffd8"
          + "ffe000104a46494600010100000100010000"
          + "ffc40004abcd"
          + "ff"
          + "ffc200110800f00140030111";

  @Test
  void readsTheSizeOfEachForm() {
    assertThat(of(PNG)).contains(new PictureHeader(Form.PNG, 640, 480));
    assertThat(of(GIF)).contains(new PictureHeader(Form.GIF, 320, 240));
    assertThat(of(JPEG)).contains(new PictureHeader(Form.JPEG, 320, 240));
  }

  @Test
  void takesNothingElse() {
    for (String other : new String[] {"", "89", "ffd8", "ffd8ffe0ffff00", "3c737667", "474946"}) {
      assertThat(of(other)).as(other).isEmpty();
    }
    // No pixels, and more than any picture has.
    assertThat(of(PNG.replace("00000280", "00000000"))).isEmpty();
    assertThat(of(PNG.replace("00000280", "ffffffff"))).isEmpty();
  }

  @Test
  void everyCutPieceIsNoneOrTheSame() {
    for (String hex : new String[] {PNG, GIF, JPEG}) {
      byte[] whole = HexFormat.of().parseHex(hex);
      for (int i = 0; i < whole.length; i++) {
        PictureHeader.of(Arrays.copyOf(whole, i))
            .ifPresent(header -> assertThat(of(hex)).contains(header));
      }
    }
  }

  @Property
  void anyBytesHaveASizeOrNone(@ForAll @Size(max = 60) byte[] bytes) {
    byte[] jpeg = HexFormat.of().parseHex("ffd8ff" + HexFormat.of().formatHex(bytes));
    PictureHeader.of(jpeg).ifPresent(header -> assertThat(header.pixels()).isPositive());
    PictureHeader.of(bytes).ifPresent(header -> assertThat(header.pixels()).isPositive());
  }

  private static java.util.Optional<PictureHeader> of(String hex) {
    return PictureHeader.of(HexFormat.of().parseHex(hex));
  }
}
