package eda.runner.snippet;

/** A program that starts a snippet without end, says the number of its process, and waits. */
final class SessionHolder {
  private SessionHolder() {}

  public static void main(String[] args) throws Exception {
    SnippetSession session = SnippetSession.start(SnippetSetting.USUAL.withLimitSeconds(600));
    SnippetRun run = session.run("System.out.println(ProcessHandle.current().pid());").get();
    session.run("while (true) Thread.onSpinWait();");
    System.out.println(run.printed().strip());
    session.run("").get();
  }
}
