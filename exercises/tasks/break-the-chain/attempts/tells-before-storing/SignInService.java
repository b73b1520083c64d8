// Feedback: the event went out while the store did not know
package quayside.breakthechain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import quayside.breakthechain.ShopEvent.UserSignedIn;

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
    out.accept(new UserSignedIn(UUID.randomUUID(), Instant.now(), userId));
    users.storeLogin(userId);
    return true;
  }
}
