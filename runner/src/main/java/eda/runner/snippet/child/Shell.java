package eda.runner.snippet.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * JShell in this JVM, fed with code of several statements.
 *
 * <p>The code runs on the thread that calls. Used by one thread.
 */
final class Shell implements AutoCloseable {
  /** What the JDK's own prompt imports at its start. */
  private static final List<String> USUAL_IMPORTS =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.nio.file.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.prefs.*",
          "java.util.regex.*",
          "java.util.stream.*");

  private final JShell shell;

  /** Where in the code of the present run each of its statements begins, by its id. */
  private final Map<String, Integer> places = new HashMap<>();

  Shell(List<String> classPath) {
    shell = JShell.builder().executionEngine(new InThisThread(), Map.of()).build();
    classPath.forEach(shell::addToClasspath);
    USUAL_IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
  }

  /** Runs the statements one by one, up to the first that can't be run or throws. */
  Outcome run(String code) {
    places.clear();
    List<Snippet> declared = new ArrayList<>();
    int at = skipBlanks(code, 0);
    while (at < code.length()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(code.substring(at));
      // Without a source the code ends in the middle; the compiler says of what.
      boolean whole = next.source() != null;
      String source = whole ? next.source() : code.substring(at);
      for (SnippetEvent event : eval(source)) {
        if (event.causeSnippet() == null) {
          places.put(event.snippet().id(), at);
          declared.add(event.snippet());
          Optional<Outcome> bad = fault(event, code, at);
          if (bad.isPresent()) {
            return bad.get();
          }
        }
      }
      at = whole ? skipBlanks(code, code.length() - next.remaining().length()) : code.length();
    }
    return unresolved(declared);
  }

  private List<SnippetEvent> eval(String source) {
    try {
      return shell.eval(source);
    } finally {
      // An interrupt that was left behind would close files that the compiler reads.
      Thread.interrupted();
    }
  }

  private Optional<Outcome> fault(SnippetEvent event, String code, int at) {
    if (event.status() == Status.REJECTED) {
      List<Outcome.Fault> faults =
          shell
              .diagnostics(event.snippet())
              .filter(Diag::isError)
              .map(diag -> new Outcome.Fault(place(diag, code, at), diag.getMessage(Locale.ROOT)))
              .toList();
      return Optional.of(new Outcome.Refused(faults));
    }
    JShellException thrown = event.exception();
    if (thrown instanceof UnresolvedReferenceException missing) {
      return Optional.of(new Outcome.Refused(missing(missing.getSnippet(), at)));
    }
    return thrown instanceof EvalException exception
        ? Optional.of(new Outcome.Threw(Thrown.text(exception), line(exception, code)))
        : Optional.empty();
  }

  private static int place(Diag diag, String code, int at) {
    return (int) Math.min(code.length(), at + Math.max(0, diag.getPosition()));
  }

  /** Names that nothing declares: JShell would say so only when they are used. */
  private Outcome unresolved(List<Snippet> declared) {
    List<Outcome.Fault> faults = new ArrayList<>();
    for (Snippet snippet : declared) {
      Status status = shell.status(snippet);
      if (snippet instanceof DeclarationSnippet declaration
          && (status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED)) {
        faults.addAll(missing(declaration, places.get(snippet.id())));
      }
    }
    return faults.isEmpty() ? new Outcome.Finished() : new Outcome.Refused(faults);
  }

  private List<Outcome.Fault> missing(DeclarationSnippet snippet, int otherwise) {
    int at = places.getOrDefault(snippet.id(), otherwise);
    Stream<String> names = shell.unresolvedDependencies(snippet).sorted();
    return names.map(name -> new Outcome.Fault(at, "cannot find symbol: " + name)).toList();
  }

  /** The line of this run's code that is nearest to where it was thrown. */
  private int line(EvalException exception, String code) {
    for (StackTraceElement frame : exception.getStackTrace()) {
      String file = String.valueOf(frame.getFileName());
      Integer at = file.startsWith("#") ? places.get(file.substring(1)) : null;
      if (at != null) {
        return (int) code.chars().limit(at).filter(c -> c == '\n').count() + frame.getLineNumber();
      }
    }
    return 0;
  }

  /** Blanks go first, or every trace would count from the line before. */
  private static int skipBlanks(String code, int from) {
    int at = from;
    while (at < code.length() && Character.isWhitespace(code.charAt(at))) {
      at++;
    }
    return at;
  }

  @Override
  public void close() {
    shell.close();
  }

  /** Code runs where JShell was called; whoever started this JVM can end it. */
  private static final class InThisThread implements ExecutionControlProvider {
    @Override
    public String name() {
      return "in-this-thread";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return new DirectExecutionControl();
    }
  }
}
