package eda.runner.check;

import eda.runner.course.CourseException;
import eda.runner.course.SourceFile;
import eda.runner.jvm.CompilerMessage;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources in this process, from memory to memory.
 *
 * <p>The file manager stays open, so that the second compile finds the libraries read. Used by one
 * thread at a time.
 */
final class JavaCompilation implements AutoCloseable {
  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;
  private final List<Path> classPath;
  private List<SourceFile> kit = List.of();
  private Map<String, byte[]> kitClasses = Map.of();

  JavaCompilation(List<Path> classPath) {
    compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new CourseException(
          Path.of(System.getProperty("java.home")),
          "this Java has no compiler: it is a JRE; install a JDK 17 or newer and set JAVA_HOME to it");
    }
    files = compiler.getStandardFileManager(null, Locale.ROOT, null);
    this.classPath = List.copyOf(classPath);
  }

  private List<String> options(List<Path> more) {
    String joined =
        Stream.concat(classPath.stream(), more.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    // No --release: learner code runs on the JDK that compiles it, and reading the old API costs
    // time.
    return List.of("-proc:none", "-g", "-parameters", "-nowarn", "-classpath", joined);
  }

  /** What came of a compilation: classes by name, or errors. */
  record Result(Map<String, byte[]> classes, List<Verdict.CompileError> errors) {}

  /** What is compiled together, and the jars that it uses beside the usual. */
  record Task(List<SourceFile> sources, List<SourceFile> kit, List<Path> jars) {}

  /**
   * Compiles the sources together with the kit, or against the kit's classes when it is still the
   * one of an earlier compilation: a kit uses nothing of those that use it.
   */
  Result compile(Task task) {
    List<String> options = options(task.jars());
    if (task.kit().equals(kit)) {
      Result result = compile(task.sources(), kitClasses, options);
      if (result.classes().isEmpty() || keepsKit(result)) {
        return result;
      }
      // With the kit's sources, javac says which class is there twice.
    }
    List<SourceFile> all = new ArrayList<>(task.sources());
    all.addAll(task.kit());
    Result result = compile(all, Map.of(), options);
    if (!result.classes().isEmpty()) {
      kit = List.copyOf(task.kit());
      kitClasses = new LinkedHashMap<>(result.classes());
      Set<String> names = kit.stream().map(SourceFile::className).collect(Collectors.toSet());
      kitClasses.keySet().removeIf(name -> !names.contains(outermost(name)));
    }
    return result;
  }

  /** A source with the name of a kit's class would take its place, and with it the tests' say. */
  private boolean keepsKit(Result result) {
    return kitClasses.entrySet().stream()
        .allMatch(each -> result.classes().get(each.getKey()) == each.getValue());
  }

  private Result compile(
      List<SourceFile> sources, Map<String, byte[]> known, List<String> options) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<Source> units = sources.stream().map(Source::new).toList();
    try (CompiledClasses classes = new CompiledClasses(files, known)) {
      boolean done =
          compiler.getTask(new StringWriter(), classes, found, options, null, units).call();
      List<Verdict.CompileError> errors = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
        if (each.getKind() == Diagnostic.Kind.ERROR) {
          errors.add(error(each));
        }
      }
      return new Result(done ? classes.all() : Map.of(), errors);
    }
  }

  private static String outermost(String className) {
    int nested = className.indexOf('$');
    return nested < 0 ? className : className.substring(0, nested);
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict.CompileError error(Diagnostic<? extends JavaFileObject> found) {
    String message = CompilerMessage.plain(found.getMessage(Locale.ROOT));
    if (!(found.getSource() instanceof Source source)) {
      return new Verdict.CompileError(Path.of(""), 0, 0, message, "", found.getCode());
    }
    int line = (int) Math.max(0, found.getLineNumber());
    int column = source.column((int) found.getPosition());
    return new Verdict.CompileError(
        source.file.path(), line, column, message, source.line(line), found.getCode());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final SourceFile file;

    Source(SourceFile file) {
      super(URI.create("learner:///" + file.name().replace(" ", "%20")), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return file.text();
    }

    /** Counts characters from 1; javac's own column number widens tabs. */
    int column(int position) {
      int start = position < 0 ? 0 : file.text().lastIndexOf('\n', position - 1) + 1;
      return position < 0 ? 0 : position - start + 1;
    }

    String line(int number) {
      return file.text().lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }
  }
}
