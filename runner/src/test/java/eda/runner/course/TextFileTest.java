package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @TempDir Path temp;

  @Test
  void everyLineEndBecomesOne() throws IOException {
    assertThat(read("\uFEFFa\r\nb\rc\n\r\n\r\r".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a\nb\nc\n\n\n\n");
    assertThat(read(new byte[0])).isEmpty();
    assertThat(read("a\uFEFFb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFFb");
  }

  @Test
  void bytesThatAreNoUtf8AreShownAsSuch() throws IOException {
    assertThat(read("caf\u00e9 // ok\n".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("caf\uFFFD // ok\n");
  }

  @Test
  void whatCanNotBeReadIsNamed() {
    Path gone = temp.resolve("gone.md");
    assertThatThrownBy(() -> TextFile.read(gone))
        .isInstanceOf(CourseException.class)
        .hasMessage(gone + ": this file is missing");
    assertThatThrownBy(() -> TextFile.read(temp))
        .isInstanceOf(CourseException.class)
        .hasMessageStartingWith(temp + ": this file can't be read: ");
  }

  @Test
  void writesWithTheFoldersAboveAndLeavesNothingElse() throws IOException {
    Path file = temp.resolve("a/b/c.txt");
    TextFile.write(file, "one\n");
    TextFile.write(file, "zwei ü\n");
    assertThat(Files.readString(file)).isEqualTo("zwei ü\n");
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void keepsThePermissionsOfWhatItReplaces() throws IOException {
    Path file = Files.writeString(temp.resolve("run.sh"), "old");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(file, permissions);
    TextFile.write(file, "new");
    assertThat(file).hasContent("new");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
  }

  @Test
  void writesThroughALink() throws IOException {
    Path real = temp.resolve("real.txt");
    TextFile.write(real, "old");
    Path link = Files.createSymbolicLink(temp.resolve("link.txt"), real);
    TextFile.write(link, "new");
    assertThat(Files.readString(real)).isEqualTo("new");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void whatCanNotBeWrittenIsToldAndLeavesNothing() throws IOException {
    Path file = temp.resolve("file");
    TextFile.write(file, "not a folder");
    assertThatThrownBy(() -> TextFile.write(file.resolve("below.txt"), "x"))
        .isInstanceOf(UncheckedIOException.class);
    Path folder = Files.createDirectory(temp.resolve("folder"));
    assertThatThrownBy(() -> TextFile.write(folder, "x")).isInstanceOf(UncheckedIOException.class);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).containsExactlyInAnyOrder(file, folder);
    }
  }

  private String read(byte[] bytes) throws IOException {
    return TextFile.read(Files.write(temp.resolve("page.md"), bytes));
  }
}
