package eda.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The program: {@code BrokerMain FOLDER} runs a daemon until nobody needs it.
 *
 * <p>It prints nothing, except one line when it can't start: it lives beside a screen that isn't
 * its own. So the standard streams are taken from the brokers before one of them is loaded.
 */
public final class BrokerMain {

  private BrokerMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    PrintStream complaints = System.err;
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    int status = 0;
    try {
      run(arguments);
    } catch (IOException | RuntimeException wrong) {
      complaints.println(Text.ofFault(wrong));
      status = 1;
    }
    // The brokers' own threads would keep the process: what is left to do is done by the hook.
    System.exit(status);
  }

  private static void run(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      throw new IOException(
          "The broker wants one argument: the folder for its address and its data.");
    }
    Daemon daemon = Daemon.in(Path.of(arguments[0]), External.of(System.getenv()));
    Runtime.getRuntime().addShutdownHook(new Thread(daemon::close, "end"));
    daemon.serve();
  }
}
