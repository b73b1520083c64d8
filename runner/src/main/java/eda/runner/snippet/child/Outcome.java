package eda.runner.snippet.child;

import eda.runner.jvm.child.Message;
import eda.runner.jvm.child.Wire;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** How code ended, as it is sent. */
sealed interface Outcome extends Message {
  record Finished() implements Outcome {
    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeByte(Kind.FINISHED);
    }
  }

  /**
   * @param line of the code, counted from 1; 0 when it isn't in it
   */
  record Threw(String message, int line) implements Outcome {
    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeByte(Kind.THREW);
      Wire.writeText(out, message);
      out.writeInt(line);
    }
  }

  record Refused(List<Fault> faults) implements Outcome {
    public Refused {
      faults = List.copyOf(faults);
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeByte(Kind.REFUSED);
      out.writeInt(faults.size());
      for (Fault fault : faults) {
        out.writeInt(fault.offset());
        Wire.writeText(out, fault.message());
      }
    }
  }

  /** An error of the compiler at a character of the code, counted from 0. */
  record Fault(int offset, String message) {}
}
