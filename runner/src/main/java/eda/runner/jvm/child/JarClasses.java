package eda.runner.jvm.child;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;

/** The classes of foreign jars on the class path, loaded so that they come into a class archive. */
public final class JarClasses {
  private static final String END = ".class";

  private JarClasses() {}

  /**
   * Loads all classes of these jars that can be.
   *
   * @param jars as they stand in a class path
   */
  public static void load(String jars) throws IOException {
    for (String jar : jars.split(File.pathSeparator)) {
      if (!jar.isEmpty()) {
        loadOne(jar);
      }
    }
  }

  private static void loadOne(String jar) throws IOException {
    List<String> names;
    try (JarFile file = new JarFile(jar)) {
      names =
          file.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(END) && !name.startsWith("META-INF"))
              .map(name -> name.substring(0, name.length() - END.length()).replace('/', '.'))
              .toList();
    }
    ClassLoader loader = JarClasses.class.getClassLoader();
    for (String name : names) {
      try {
        Class.forName(name, false, loader);
      } catch (ClassNotFoundException | LinkageError itNeedsWhatIsNotThere) {
        // A library may have parts for other libraries, which nobody has asked for.
      }
    }
  }
}
