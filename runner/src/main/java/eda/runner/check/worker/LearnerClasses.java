package eda.runner.check.worker;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/**
 * Loads the classes of one check from memory; everything else comes from the worker's class path.
 */
final class LearnerClasses extends ClassLoader {
  private final Map<String, byte[]> bytesByName;

  LearnerClasses(Map<String, byte[]> bytesByName) {
    super("learner", LearnerClasses.class.getClassLoader());
    this.bytesByName = Map.copyOf(bytesByName);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = bytesByName.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** Tests may look at their own class files. */
  @Override
  public InputStream getResourceAsStream(String path) {
    if (path.endsWith(".class")) {
      String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
      byte[] bytes = bytesByName.get(name);
      if (bytes != null) {
        return new ByteArrayInputStream(bytes);
      }
    }
    return super.getResourceAsStream(path);
  }
}
