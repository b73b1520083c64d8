package eda.runner.commands;

import eda.runner.course.FolderTree;
import eda.runner.course.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets a learner change a snippet in the editor that {@code VISUAL} or {@code EDITOR} names. */
final class PlayEditor {
  private final Session session;

  PlayEditor(Session session) {
    this.session = session;
  }

  /** Returns the code as it was saved; as it was before, where no editor can be opened. */
  String edit(String name, String code) throws InterruptedException {
    String visual = session.io().variable("VISUAL");
    String editor = visual.isEmpty() ? session.io().variable("EDITOR") : visual;
    if (editor.isEmpty()) {
      session.warn("No editor is named: set VISUAL or EDITOR, as in `export EDITOR=nano`.");
      return code;
    }
    try {
      Path folder = Files.createTempDirectory("course-edit");
      try {
        return edit(editor, folder.resolve(name + ".java"), code);
      } finally {
        FolderTree.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The variable may hold arguments as well, so a shell reads it. */
  private String edit(String editor, Path file, String code)
      throws IOException, InterruptedException {
    TextFile.write(file, code + "\n");
    List<String> command = List.of("sh", "-c", editor + " \"$1\"", "sh", file.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      session.warn("The editor ended with an error, so the snippet stays as it was: " + editor);
      return code;
    }
    return TextFile.read(file).stripTrailing();
  }
}
