package quayside.breakthechain;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The way to notifications, which tells users by mail about a sign-in to their account. */
public class MailClient {
  private final List<String> sent = new CopyOnWriteArrayList<>();

  public void sendSignInAlert(String userId) {
    sent.add(userId);
  }

  /** Returns who has got an alert so far. */
  public List<String> sent() {
    return List.copyOf(sent);
  }
}
