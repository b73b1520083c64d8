package eda.runner.snippet;

import eda.runner.jvm.Messages;
import eda.runner.jvm.child.Wire;
import eda.runner.snippet.child.Kind;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One message from the JVM of a session, or its end. */
sealed interface ShellSignal {
  /** How such a JVM talks. */
  Messages<ShellSignal> MESSAGES =
      new Messages<>() {
        @Override
        public ShellSignal ready() {
          return new Ready();
        }

        @Override
        public ShellSignal read(DataInputStream in) throws IOException {
          return ShellSignal.read(in);
        }

        @Override
        public ShellSignal gone() {
          return new Gone();
        }
      };

  record Ready() implements ShellSignal {}

  record Printed(byte[] bytes) implements ShellSignal {}

  record Flooded() implements ShellSignal {}

  record Finished() implements ShellSignal {}

  record Threw(String message, int line) implements ShellSignal {}

  record Refused(List<Fault> faults) implements ShellSignal {}

  /** An error of the compiler at a character of the code, counted from 0. */
  record Fault(int offset, String message) {}

  /** The connection has ended. */
  record Gone() implements ShellSignal {}

  private static ShellSignal read(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case Kind.PRINTED -> new Printed(Wire.readBytes(in));
      case Kind.FLOODED -> new Flooded();
      case Kind.FINISHED -> new Finished();
      case Kind.THREW -> new Threw(Wire.readText(in), in.readInt());
      case Kind.REFUSED -> refused(in);
      default -> throw new IOException("no message of ours begins with " + kind);
    };
  }

  private static Refused refused(DataInputStream in) throws IOException {
    List<Fault> faults = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      faults.add(new Fault(in.readInt(), Wire.readText(in)));
    }
    return new Refused(faults);
  }
}
