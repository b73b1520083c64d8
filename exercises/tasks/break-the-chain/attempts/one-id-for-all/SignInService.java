// Feedback: two sign-ins were published under one event id
package quayside.breakthechain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import quayside.breakthechain.ShopEvent.UserSignedIn;

public class SignInService {
  private final UUID id = UUID.randomUUID();
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
    out.accept(new UserSignedIn(id, Instant.now(), userId));
    return true;
  }
}
