package eda.runner.snippet;

import eda.runner.jvm.ChildJvm;
import eda.runner.jvm.CompilerMessage;
import eda.runner.jvm.child.Wire;
import eda.runner.snippet.SnippetOutcome.Cause;
import eda.runner.snippet.child.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Follows one run in a session's JVM from the code to its end. */
final class ShellRun {
  private final ChildJvm<ShellSignal> jvm;
  private final int limitSeconds;
  private final String code;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  ShellRun(ChildJvm<ShellSignal> jvm, int limitSeconds, String code) {
    this.jvm = jvm;
    this.limitSeconds = limitSeconds;
    this.code = code.replace("\r\n", "\n");
  }

  SnippetRun run() throws InterruptedException {
    long start = System.nanoTime();
    SnippetOutcome outcome = outcome(start + TimeUnit.SECONDS.toNanos(limitSeconds));
    String text = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    return new SnippetRun(text, outcome, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private SnippetOutcome outcome(long deadline) throws InterruptedException {
    try {
      jvm.send(
          out -> {
            out.writeByte(Kind.RUN);
            Wire.writeText(out, code);
          });
    } catch (IOException e) {
      return new SnippetOutcome.Ended(cause());
    }
    while (true) {
      ShellSignal signal = jvm.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (signal == null) {
        return new SnippetOutcome.TimedOut(limitSeconds);
      } else if (signal instanceof ShellSignal.Printed part) {
        printed.writeBytes(part.bytes());
      } else if (signal instanceof ShellSignal.Flooded) {
        return new SnippetOutcome.Ended(Cause.OUTPUT);
      } else if (signal instanceof ShellSignal.Finished) {
        return new SnippetOutcome.Finished();
      } else if (signal instanceof ShellSignal.Threw threw) {
        return new SnippetOutcome.Threw(threw.message(), threw.line());
      } else if (signal instanceof ShellSignal.Refused refused) {
        return new SnippetOutcome.DoesNotCompile(faults(refused));
      } else if (signal instanceof ShellSignal.Gone) {
        return new SnippetOutcome.Ended(cause());
      }
    }
  }

  private List<SnippetOutcome.Fault> faults(ShellSignal.Refused refused) {
    return refused.faults().stream()
        .map(
            fault ->
                SnippetOutcome.Fault.at(
                    code, fault.offset(), CompilerMessage.plain(fault.message())))
        .toList();
  }

  private Cause cause() throws InterruptedException {
    if (jvm.flooded()) {
      return Cause.OUTPUT;
    }
    return jvm.outOfMemory() ? Cause.MEMORY : Cause.EXIT;
  }
}
