// Feedback: the event carries a client to call
package quayside.breakthechain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

public class SignInService {
  private final UserStore users;
  private final MailClient mail;
  private final Consumer<ShopEvent> out;

  public SignInService(UserStore users, MailClient mail, Consumer<ShopEvent> out) {
    this.users = users;
    this.mail = mail;
    this.out = out;
  }

  public boolean signIn(String userId, String password) {
    if (!users.verify(userId, password)) {
      return false;
    }
    users.storeLogin(userId);
    out.accept(new UserSignedInByMail(UUID.randomUUID(), Instant.now(), userId, mail));
    return true;
  }

  record UserSignedInByMail(UUID eventId, Instant occurredAt, String userId, MailClient mail)
      implements ShopEvent {}
}
