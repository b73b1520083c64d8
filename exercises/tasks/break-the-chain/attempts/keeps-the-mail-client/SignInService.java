// Feedback: SignInService still uses MailClient
package quayside.breakthechain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import quayside.breakthechain.ShopEvent.UserSignedIn;

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
    out.accept(new UserSignedIn(UUID.randomUUID(), Instant.now(), userId));
    mail.sendSignInAlert(userId);
    return true;
  }
}
