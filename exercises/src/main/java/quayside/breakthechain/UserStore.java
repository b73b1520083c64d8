package quayside.breakthechain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Knows the users and their logins. It belongs to accounts alone.
 *
 * <p>Passwords stand here as they are, to keep the example short. A real store keeps salted hashes.
 */
public class UserStore {
  private final Map<String, String> passwords;
  private final List<String> logins = new CopyOnWriteArrayList<>();

  public UserStore(Map<String, String> passwords) {
    this.passwords = Map.copyOf(passwords);
  }

  /** Returns whether this is the user's password. */
  public boolean verify(String userId, String password) {
    return password.equals(passwords.get(userId));
  }

  /** Remembers that the user has signed in. */
  public void storeLogin(String userId) {
    logins.add(userId);
  }

  /** Returns who has signed in so far, the oldest login first. */
  public List<String> logins() {
    return List.copyOf(logins);
  }
}
