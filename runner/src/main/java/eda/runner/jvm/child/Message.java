package eda.runner.jvm.child;

import java.io.DataOutputStream;
import java.io.IOException;

/** One message: a byte that tells its kind, then its parts. */
public interface Message {
  void writeTo(DataOutputStream out) throws IOException;
}
