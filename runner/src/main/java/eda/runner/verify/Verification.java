package eda.runner.verify;

import eda.runner.broker.BrokerSource;
import eda.runner.check.CheckerLanes;
import eda.runner.course.Problem;
import java.util.List;

/** Tries out many proofs, several at a time, in bounded memory. */
public final class Verification {
  private final BrokerSource brokers;
  private final List<Proof> proofs;
  private final Progress progress;

  /**
   * @param brokers for exercises that need one
   * @param progress is told of each proof that is done, by one thread at a time
   */
  public Verification(BrokerSource brokers, List<Proof> proofs, Progress progress) {
    this.brokers = brokers;
    this.proofs = List.copyOf(proofs);
    this.progress = progress;
  }

  /** Hears how far it got. */
  public interface Progress {
    void done(Proof proof, int count, int all);
  }

  /**
   * Returns what isn't as promised, in the order of the proofs.
   *
   * @throws InterruptedException when somebody stopped it
   */
  public List<Problem> problems() throws InterruptedException {
    List<List<Problem>> found =
        CheckerLanes.run(
            brokers,
            proofs,
            (checker, proof) -> proof.problems(checker),
            (proof, problems, count) -> progress.done(proof, count, proofs.size()));
    return found.stream().flatMap(List::stream).toList();
  }
}
