package eda.runner.check;

import eda.runner.check.worker.Kind;
import eda.runner.jvm.Messages;
import eda.runner.jvm.child.Wire;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;

/** One message from a worker, or its end. */
sealed interface Signal {
  /** How a worker talks. */
  Messages<Signal> MESSAGES =
      new Messages<>() {
        @Override
        public Signal ready() {
          return new Ready();
        }

        @Override
        public Signal read(DataInputStream in) throws IOException {
          return Signal.read(in);
        }

        @Override
        public Signal gone() {
          return new Gone();
        }
      };

  record Ready() implements Signal {}

  /** A finished test. */
  record Test(String className, String method, String status, Told failure, Heard meanwhile)
      implements Signal {}

  /** What was thrown, with its stack frames as {@code Frames} writes them. */
  record Told(
      String message,
      String expected,
      String actual,
      List<String> expectedElements,
      List<String> actualElements,
      String frames) {}

  /** What was printed, by whom, and what the test kit saw of events. */
  record Heard(String output, List<String> byThread, String events) {}

  record Stacks(String running, String output, String threads) implements Signal {}

  record Done(String output) implements Signal {}

  record Broken(String why) implements Signal {}

  /** A limit was passed, named as in {@link Kind}, and what had been printed by then. */
  record Limit(String name, String output) implements Signal {}

  /** The connection has ended. */
  record Gone() implements Signal {}

  private static Signal read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case Kind.TEST ->
          new Test(
              Wire.readText(in),
              Wire.readText(in),
              Wire.readText(in),
              new Told(
                  Wire.readText(in),
                  Wire.readText(in),
                  Wire.readText(in),
                  Wire.readTexts(in),
                  Wire.readTexts(in),
                  Wire.readText(in)),
              new Heard(Wire.readText(in), Wire.readTexts(in), Wire.readText(in)));
      case Kind.STACKS -> new Stacks(Wire.readText(in), Wire.readText(in), Wire.readText(in));
      case Kind.DONE -> new Done(Wire.readText(in));
      case Kind.BROKEN -> new Broken(Wire.readText(in));
      case Kind.LIMIT -> new Limit(Wire.readText(in), Wire.readText(in));
      default -> throw new IOException("no message of ours begins with " + kind);
    };
  }
}
