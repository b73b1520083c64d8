package eda.bench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The least that a check can cost: one JVM that is warm compiles the exercise and runs its tests in
 * itself, with nothing between them and the learner's code.
 *
 * <p>For each line on standard input it does that once and prints the nanoseconds. The test kit is
 * compiled beforehand.
 */
final class Floor {
  private static final List<String> NEEDED =
      List.of("junit-jupiter-api", "junit-platform-commons", "opentest4j", "apiguardian");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
  private final Launcher launcher = LauncherFactory.create();
  private final Path module;
  private final Path kit;
  private final List<String> options;

  private Floor(Path workspace, String exercise) throws IOException {
    module = workspace.resolve(exercise);
    kit = Files.createTempDirectory("bench-kit");
    // As little as possible: each jar more makes javac slower.
    String path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> NEEDED.stream().anyMatch(jar::contains))
            .collect(Collectors.joining(File.pathSeparator));
    List<Path> kitSources = java(workspace.resolve("kit/src/main/java"));
    List<String> toFolder = List.of("-proc:none", "-d", kit.toString(), "-classpath", path);
    compiler
        .getTask(null, files, null, toFolder, null, files.getJavaFileObjectsFromPaths(kitSources))
        .call();
    options =
        List.of(
            "-proc:none",
            "-g",
            "-parameters",
            "-nowarn",
            "-classpath",
            kit + File.pathSeparator + path);
  }

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Floor floor = new Floor(Path.of(args[0]), args[1]);
    while (System.in.read() >= 0) {
      long start = System.nanoTime();
      floor.check();
      System.out.println(System.nanoTime() - start);
    }
    floor.files.close();
  }

  private void check() throws IOException, ClassNotFoundException {
    List<Path> sources = new ArrayList<>(java(module.resolve("src/main/java")));
    sources.addAll(java(module.resolve("src/test/java")));
    InMemory memory = new InMemory(files);
    if (!compiler
        .getTask(null, memory, null, options, null, files.getJavaFileObjectsFromPaths(sources))
        .call()) {
      throw new IllegalStateException("it does not compile");
    }
    Classes classes = new Classes(memory.written, kit);
    Thread.currentThread().setContextClassLoader(classes);
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    for (String name : memory.written.keySet()) {
      if (name.endsWith("Test")) {
        request.selectors(DiscoverySelectors.selectClass(classes.loadClass(name)));
      }
    }
    LauncherDiscoveryRequest built = request.build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    launcher.execute(built, listener);
    if (listener.getSummary().getTestsSucceededCount() == 0
        || listener.getSummary().getTotalFailureCount() > 0) {
      throw new IllegalStateException("the tests don't pass");
    }
  }

  private static List<Path> java(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).toList();
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/')), kind) {
        @Override
        public OutputStream openOutputStream() {
          return written.computeIfAbsent(name, any -> new ByteArrayOutputStream());
        }
      };
    }
  }

  private static final class Classes extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> written;
    private final Path kit;

    Classes(Map<String, ByteArrayOutputStream> written, Path kit) {
      super(Floor.class.getClassLoader());
      this.written = written;
      this.kit = kit;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try {
        Path file = kit.resolve(name.replace('.', '/') + ".class");
        byte[] bytes =
            written.containsKey(name) ? written.get(name).toByteArray() : Files.readAllBytes(file);
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
