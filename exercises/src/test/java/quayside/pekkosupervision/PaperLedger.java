package quayside.pekkosupervision;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import quayside.kit.Gate;

/** A ledger that fails for oolong, every time, and holds whoever notes genmaicha at a gate. */
class PaperLedger implements Ledger {
  static final String POISON = "oolong";
  static final String HELD = "genmaicha";

  final Gate gate = new Gate();
  private final AtomicInteger opened = new AtomicInteger();
  private final List<String> tried = new CopyOnWriteArrayList<>();

  @Override
  public void opened() {
    opened.incrementAndGet();
  }

  @Override
  public void taken(String tea, int tins) {
    tried.add(tea);
    if (tea.equals(HELD)) {
      gate.pass();
    }
    if (tea.equals(POISON)) {
      throw new IllegalStateException("the ledger's page for oolong is torn");
    }
  }

  /** Returns how often a stock actor began its work. */
  int openings() {
    return opened.get();
  }

  /** Returns how often somebody tried to note that this tea was taken. */
  long tries(String tea) {
    return tried.stream().filter(tea::equals).count();
  }
}
