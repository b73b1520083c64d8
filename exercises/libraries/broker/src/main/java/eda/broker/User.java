package eda.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * One connection to the control port, from the secret to its end.
 *
 * <p>One thread reads and another one answers: so the end of a client is seen at once, even while a
 * broker starts for it.
 */
final class User implements Runnable {

  private static final int SECONDS_FOR_THE_SECRET = 5;

  private final Socket socket;
  private final Secret secret;
  private final Commands commands;
  private final Life life;

  User(Socket socket, Secret secret, Commands commands, Life life) {
    this.socket = socket;
    this.secret = secret;
    this.commands = commands;
    this.life = life;
  }

  @Override
  public void run() {
    try (socket) {
      Lines lines = new Lines(socket.getInputStream());
      socket.setSoTimeout(SECONDS_FOR_THE_SECRET * 1000);
      if (lines.next().filter(secret::matches).isPresent()) {
        socket.setSoTimeout(0);
        serve(lines);
      }
    } catch (IOException | InterruptedException e) {
      // The client is gone.
    }
  }

  private void serve(Lines lines) throws IOException, InterruptedException {
    ExecutorService answers = Executors.newSingleThreadExecutor(Threads.named("answers"));
    life.enter();
    try {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        String command = line.get();
        answers.execute(() -> answer(command));
      }
    } finally {
      life.leave();
      answers.shutdown();
    }
    // A client that says no more may still listen.
    answers.awaitTermination(1, TimeUnit.MINUTES);
  }

  private void answer(String command) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(answerTo(command).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // The client is gone, and its last wish counts.
    }
    if (command.equals(Commands.STOP)) {
      life.end();
    }
  }

  /** A client waits for its answer whatever happens: a class that is missing, for example. */
  private String answerTo(String command) {
    try {
      return commands.answer(command);
    } catch (RuntimeException | Error fault) {
      return "failed " + Text.ofFault(fault) + "\n";
    }
  }
}
