package quayside.genserver;

import java.util.List;

/** Can't be started. */
class NoBeginning extends Desk {
  @Override
  public List<String> init() {
    throw new IllegalStateException("the database is away");
  }
}
