package eda.runner.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * What one compilation writes, kept in memory, and classes of an earlier one that it may use.
 *
 * <p>The file manager below stays open for the next compilation.
 */
final class CompiledClasses extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, byte[]> known;
  private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

  /**
   * @param known classes by their binary names, found like those of the class path
   */
  CompiledClasses(JavaFileManager files, Map<String, byte[]> known) {
    super(files);
    this.known = known;
  }

  /** Returns all classes, the known ones first. */
  Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>(known);
    written.forEach((name, out) -> all.put(name, out.toByteArray()));
    return all;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> listed = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
      return listed;
    }
    List<JavaFileObject> all = new ArrayList<>();
    listed.forEach(all::add);
    known.forEach(
        (name, bytes) -> {
          String owner = name.substring(0, Math.max(0, name.lastIndexOf('.')));
          if (owner.equals(packageName)) {
            all.add(new Known(name, bytes));
          }
        });
    return all;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof Known found ? found.className : super.inferBinaryName(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(uri(className), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.put(className, out);
        return out;
      }
    };
  }

  @Override
  public void close() {
    written.clear();
  }

  private static URI uri(String className) {
    return URI.create("compiled:///" + className.replace('.', '/') + ".class");
  }

  private static final class Known extends SimpleJavaFileObject {
    private final String className;
    private final byte[] bytes;

    Known(String className, byte[] bytes) {
      super(uri(className), Kind.CLASS);
      this.className = className;
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
