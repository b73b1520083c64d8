package eda.runner.check;

import eda.runner.check.worker.Kind;
import eda.runner.jvm.child.Message;
import eda.runner.jvm.child.Wire;
import java.util.Map;

/** What a worker is told to do. */
final class WorkerOrder {
  private WorkerOrder() {}

  /** Hands over the classes and starts their tests. */
  static Message run(Map<String, byte[]> classes, TestClasses tests) {
    return out -> {
      out.writeByte(Kind.RUN);
      out.writeInt(classes.size());
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        Wire.writeText(out, each.getKey());
        Wire.writeBytes(out, each.getValue());
      }
      Wire.writeTexts(out, tests.classes());
      Wire.writeTexts(out, tests.methods());
      out.writeBoolean(tests.telling());
    };
  }

  /** Asks where the threads stand; the answer is a {@link Signal.Stacks}. */
  static Message dump() {
    return out -> out.writeByte(Kind.DUMP);
  }
}
