package eda.runner.lesson.image;

import static org.assertj.core.api.Assertions.assertThat;

import eda.runner.lesson.Layout;
import eda.runner.lesson.LayoutOptions;
import eda.runner.lesson.Painter;
import eda.runner.lesson.Palette;
import eda.runner.lesson.text.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  /** One pixel. */
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

  private static final byte[] GIF = {'G', 'I', 'F', '8', '9', 'a', 90, 0, 18, 0};

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("course/a b"));
    Files.write(folder.resolve("course/a b/dot.png"), Base64.getDecoder().decode(DOT));
    Files.write(folder.resolve("course/wide.gif"), GIF);
    Files.write(folder.resolve("outside.gif"), GIF);
  }

  @Test
  void sendsKittyAPictureInTheMiddleOfThePage() {
    assertThat(sent(PictureProtocol.KITTY, "Above.\n\n> ![A dot](a%20b/dot.png)\n\nBelow.\n"))
        .isEqualTo(
            "Above.\n\n│ \u001b_Ga=T,f=100,q=2,c=1,m=0;"
                + DOT
                + "\u001b\\\n│ A dot → a%20b/dot.png\n\nBelow.\n");
  }

  @Test
  void sendsItermAPictureOfAsManyColumnsAsItHas() {
    assertThat(sent(PictureProtocol.ITERM, "![](wide.gif)\n"))
        .isEqualTo(
            "\u001b]1337;File=inline=1;size=10;width=10;height=auto;preserveAspectRatio=1:"
                + Base64.getEncoder().encodeToString(GIF)
                + "\u0007\nwide.gif\n");
  }

  @Test
  void sendsKittyALargePictureInPieces() throws IOException {
    byte[] file = java.util.Arrays.copyOf(Base64.getDecoder().decode(DOT), 7_000);
    Files.write(folder.resolve("course/large.png"), file);
    String[] pieces = sent(PictureProtocol.KITTY, "![x](large.png)").split("\u001b\\\\");
    assertThat(pieces).hasSize(4);
    assertThat(pieces[0]).startsWith("\u001b_Ga=T,f=100,q=2,c=1,m=1;").hasSize(25 + 4096);
    assertThat(pieces[1]).startsWith("\u001b_Gm=1;").hasSize(7 + 4096);
    assertThat(pieces[2]).startsWith("\u001b_Gm=0;");
    String data = pieces[0].substring(25) + pieces[1].substring(7) + pieces[2].substring(7);
    assertThat(Base64.getDecoder().decode(data)).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.gif",
        "link.gif",
        "missing.gif",
        "huge.gif",
        "many.gif",
        "text.gif",
        "a%00b.gif",
        "https://example.org/dot.gif",
        "data:image/gif;base64,R0lGODlhWgASAA=="
      })
  void drawsABoxForWhatItMayNotShow(String target) throws IOException {
    Files.write(folder.resolve("course/huge.gif"), java.util.Arrays.copyOf(GIF, (4 << 20) + 1));
    byte[] many = GIF.clone();
    many[7] = many[9] = (byte) 0x7F;
    Files.write(folder.resolve("course/many.gif"), many);
    Files.writeString(folder.resolve("course/text.gif"), "<svg>");
    Files.createSymbolicLink(folder.resolve("course/link.gif"), folder.resolve("outside.gif"));
    String page = "![A dot](" + target + ")\n";
    String plain =
        new Painter(Palette.NONE, false).paint(new Layout(LayoutOptions.plain(60)).render(page));
    assertThat(sent(PictureProtocol.ITERM, page)).isEqualTo(plain).contains("image ");
  }

  @Test
  void sendsKittyNothingButPng() {
    assertThat(sent(PictureProtocol.KITTY, "![x](wide.gif)"))
        .contains("┌")
        .doesNotContain("\u001b");
  }

  @Test
  void sendsNoMoreThanAPageMayHave() throws IOException {
    Files.write(folder.resolve("course/big.gif"), java.util.Arrays.copyOf(GIF, 4 << 20));
    String page = sent(PictureProtocol.ITERM, "![x](big.gif)\n\n".repeat(10));
    assertThat(page.split("\u0007", -1)).hasSize(9);
    assertThat(page.split("┌", -1)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-kitty, KITTY",
    "TERM=xterm-256color KITTY_WINDOW_ID=1, KITTY",
    "TERM=xterm-ghostty, KITTY",
    "TERM_PROGRAM=ghostty, KITTY",
    "TERM_PROGRAM=iTerm.app, ITERM",
    "TERM_PROGRAM=WezTerm, ITERM",
    "TERM=xterm, ''",
    "TERM=xterm-kitty TMUX=/tmp/x, ''",
    "TERM=tmux-256color KITTY_WINDOW_ID=1, ''",
    "TERM=screen TERM_PROGRAM=iTerm.app, ''",
    "TERM=xterm-kitty STY=1, ''",
    "TERM_PROGRAM=tmux KITTY_WINDOW_ID=1, ''"
  })
  void knowsTerminalsByTheirEnvironment(String variables, String expected) {
    Map<String, String> environment = new java.util.HashMap<>();
    for (String variable : variables.split(" ")) {
      environment.put(variable.split("=")[0], variable.split("=")[1]);
    }
    assertThat(
            PictureProtocol.of(name -> environment.getOrDefault(name, ""))
                .map(Enum::name)
                .orElse(""))
        .isEqualTo(expected);
  }

  private String sent(PictureProtocol protocol, String markdown) {
    Path course = folder.resolve("course");
    Pictures pictures = new Pictures(protocol, course, course.resolve("page.md"));
    List<Row> rows = new Layout(LayoutOptions.plain(60).drawing(pictures)).render(markdown);
    return pictures
        .painted(rows, new Painter(Palette.SIXTEEN, false)::paint)
        .replaceAll("\u001b\\[[0-9;]*m", "");
  }
}
