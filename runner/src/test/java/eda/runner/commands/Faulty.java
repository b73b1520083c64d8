package eda.runner.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Classes with a fault in them, to be run in place of the program's own. */
final class Faulty {
  private Faulty() {}

  /** Returns what is put before a class path so that a view fails as soon as a condition holds. */
  static String view(Path folder, String screen, String name, String condition) throws IOException {
    Path source = Files.createDirectories(folder).resolve(name + ".java");
    Files.writeString(
        source,
        """
        package eda.runner.screen.%s;
        import eda.runner.lesson.text.Row;
        public final class %s {
          public static java.util.List<Row> view(%s state,
              eda.runner.lesson.LayoutOptions options, int width, int height) {
            if (%s) {
              throw new IllegalStateException("Injected");
            }
            return java.util.List.of(Row.plain("as far as here"));
          }
        }
        """
            .formatted(screen, name, name.replace("View", "State"), condition));
    String[] arguments = {
      "-proc:none",
      "-cp",
      System.getProperty("java.class.path"),
      "-d",
      folder.toString(),
      source.toString()
    };
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments)).isZero();
    return folder + File.pathSeparator;
  }
}
