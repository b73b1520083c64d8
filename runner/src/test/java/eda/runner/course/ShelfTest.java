package eda.runner.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static final String MAIN = "bus/src/main/java/demo/bus/";
  private static final String STARTER = "class Bus {\nstart\n}\n";

  @TempDir Path temp;
  private Exercise exercise;
  private Folder workspace;
  private Shelf shelf;

  @BeforeEach
  void openWorkspace() {
    open(temp);
  }

  private void open(Path folder) {
    Folder course =
        new Folder(folder.resolve("course"))
            .withChapter("01-a", "bus")
            .withExercise("bus", "start");
    workspace = new Folder(folder.resolve("workspace"));
    Workspace place = new Workspace(workspace.root());
    place.update(Course.open(course.root()));
    exercise = Course.open(course.root()).exercises().get(0);
    shelf = new Shelf(place);
  }

  @Test
  void thereIsNothingToUndoAtFirst() {
    assertThat(shelf.undo(exercise)).isFalse();
    shelf.reset(exercise);
    assertThat(shelf.undo(exercise)).isFalse();
    assertThat(java()).containsExactly(STARTER);
  }

  @Test
  void undoTakesAResetBackAndAnotherUndoTheFirst() {
    workspace.with(MAIN + "Bus.java", "my work").with(MAIN + "deep/Own.java", "my own");
    TreeMap<String, String> mine = main();
    shelf.reset(exercise);
    assertThat(java()).containsExactly(STARTER);
    for (int i = 0; i < 3; i++) {
      assertThat(shelf.undo(exercise)).isTrue();
      assertThat(main()).isEqualTo(mine);
      assertThat(shelf.undo(exercise)).isTrue();
      assertThat(java()).containsExactly(STARTER);
    }
  }

  @Test
  void aSecondResetHidesNoWork() {
    workspace.with(MAIN + "Bus.java", "my work");
    shelf.reset(exercise);
    shelf.reset(exercise);
    assertThat(shelf.undo(exercise)).isTrue();
    assertThat(java()).containsExactly("my work");
  }

  @Test
  void whatWasWrittenAfterAResetIsSetAsideByUndo() {
    workspace.with(MAIN + "Bus.java", "first");
    shelf.reset(exercise);
    workspace.with(MAIN + "Bus.java", "second");
    assertThat(shelf.undo(exercise)).isTrue();
    assertThat(java()).containsExactly("first");
    assertThat(shelf.undo(exercise)).isTrue();
    assertThat(java()).containsExactly("second");
  }

  @Test
  void bytesComeBackAsTheyWere() throws IOException {
    byte[] latin = "\u00e9 and \r\n no last line end".getBytes(StandardCharsets.ISO_8859_1);
    Path file = workspace.root().resolve(MAIN + "Bus.java");
    Files.write(file, latin);
    shelf.reset(exercise);
    shelf.undo(exercise);
    assertThat(file).hasBinaryContent(latin);
  }

  @Test
  void aDeletedFileIsDeletedAgainByUndo() throws IOException {
    Files.delete(workspace.root().resolve(MAIN + "Bus.java"));
    workspace.with(MAIN + "Own.java", "all in here").with(MAIN + "notes.txt", "no Java");
    shelf.reset(exercise);
    assertThat(main().keySet()).containsExactly(MAIN + "Bus.java", MAIN + "notes.txt");
    shelf.undo(exercise);
    assertThat(main().keySet()).containsExactly(MAIN + "Own.java", MAIN + "notes.txt");
  }

  @Test
  void whatAKillLeftOfASetAsideVersionIsNoVersion() {
    workspace
        .with(MAIN + "Bus.java", "my work")
        .with(".course/shelf/bus/next/" + MAIN + "Bus.java", "half");
    assertThat(shelf.undo(exercise)).isFalse();
    shelf.reset(exercise);
    assertThat(shelf.undo(exercise)).isTrue();
    assertThat(java()).containsExactly("my work");
  }

  /** 0 resets, 1 undoes, other numbers write something new. */
  @Property(tries = 30)
  void nothingThatWasWrittenIsEverLost(
      @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> steps) throws IOException {
    Path folder = Files.createTempDirectory("shelf");
    try {
      open(folder);
      for (int i = 0; i < steps.size(); i++) {
        Collection<String> before = workspace.files().values();
        String text = "version " + i + "\n";
        switch (steps.get(i)) {
          case 0 -> shelf.reset(exercise);
          case 1 -> shelf.undo(exercise);
          default -> {
            // What was there before is the learner's own to overwrite.
            before.removeAll(main().values());
            workspace.with(MAIN + (steps.get(i) == 2 ? "Bus.java" : "Own" + i + ".java"), text);
          }
        }
        assertThat(workspace.files().values()).containsAll(before);
      }
    } finally {
      FolderTree.delete(folder);
    }
  }

  private TreeMap<String, String> main() {
    TreeMap<String, String> files = workspace.files();
    files.keySet().removeIf(path -> !path.startsWith(MAIN));
    return files;
  }

  private Collection<String> java() {
    return main().values();
  }
}
