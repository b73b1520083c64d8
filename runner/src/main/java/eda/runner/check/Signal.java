package eda.runner.check;

import eda.runner.check.worker.Wire;
import java.io.DataInputStream;
import java.io.IOException;

/** One message from a worker, or its end. */
sealed interface Signal {
  record Ready(String secret) implements Signal {}

  /** A finished test, with its stack frames as {@code Frames} writes them. */
  record Test(
      String className,
      String method,
      String status,
      String message,
      String expected,
      String actual,
      String output,
      String frames)
      implements Signal {}

  record Stacks(String running, String output, String threads) implements Signal {}

  record Done(String output) implements Signal {}

  record Broken(String why) implements Signal {}

  /** The connection has ended. */
  record Gone() implements Signal {}

  static Signal read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case Wire.READY -> new Ready(Wire.readText(in));
      case Wire.TEST ->
          new Test(
              Wire.readText(in),
              Wire.readText(in),
              Wire.readText(in),
              Wire.readText(in),
              Wire.readText(in),
              Wire.readText(in),
              Wire.readText(in),
              Wire.readText(in));
      case Wire.STACKS -> new Stacks(Wire.readText(in), Wire.readText(in), Wire.readText(in));
      case Wire.DONE -> new Done(Wire.readText(in));
      case Wire.BROKEN -> new Broken(Wire.readText(in));
      default -> throw new IOException("no message of ours begins with " + kind);
    };
  }
}
