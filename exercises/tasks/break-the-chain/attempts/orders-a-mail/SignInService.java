// Feedback: still decides what others do
package quayside.breakthechain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

public class SignInService {
  private final UserStore users;
  private final Consumer<ShopEvent> out;

  public SignInService(UserStore users, Consumer<ShopEvent> out) {
    this.users = users;
    this.out = out;
  }

  public boolean signIn(String userId, String password) {
    if (!users.verify(userId, password)) {
      return false;
    }
    users.storeLogin(userId);
    out.accept(new SendWelcomeMail(UUID.randomUUID(), Instant.now(), userId));
    return true;
  }

  record SendWelcomeMail(UUID eventId, Instant occurredAt, String userId) implements ShopEvent {}
}
