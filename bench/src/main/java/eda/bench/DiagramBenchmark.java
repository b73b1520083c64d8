package eda.bench;

import eda.runner.lesson.diagram.Diagram;
import eda.runner.lesson.diagram.Drawing;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Drawing Mermaid in a warm program: what a page waits for at each of its diagrams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiagramBenchmark {
  private static final int WIDTH = 120;

  private final String large = flowchart(100);
  private final String chain =
      "flowchart LR\nA[Order placed] --> B[(Outbox)] --> C[Relay] --> D[Broker] --> E{Known?}"
          + " -->|yes| F[Inventory] --> G[Payment] --> H[Shipping] --> I([Mail])";
  private final String sequence =
      "sequenceDiagram\nClient->>+Shop: order\nalt in stock\nShop->>Broker: OrderPlaced\n"
          + "Broker-->>Stock: OrderPlaced\nelse sold out\nShop-->>Client: sorry\nend\n"
          + "Shop-->>-Client: accepted";

  /** A flowchart where each node follows one of the eight before it, and every fourth two. */
  private static String flowchart(int nodes) {
    Random random = new Random(1);
    StringBuilder source = new StringBuilder("flowchart TD\n");
    for (int i = 1; i < nodes; i++) {
      int before = Math.max(0, i - 1 - random.nextInt(8));
      source.append(
          "n%d[Step number %d] --> n%d[Step number %d]\n".formatted(before, before, i, i));
      if (i % 4 == 0) {
        source.append("n%d --> n%d\n".formatted(Math.max(0, i - 2 - random.nextInt(12)), i));
      }
    }
    return source.toString();
  }

  @Benchmark
  public Drawing drawAFlowchartOfAHundredNodes() {
    return Diagram.draw(large, WIDTH, true);
  }

  @Benchmark
  public Drawing foldAChainOfNineSteps() {
    return Diagram.draw(chain, 80, true);
  }

  @Benchmark
  public Drawing drawASequence() {
    return Diagram.draw(sequence, WIDTH, true);
  }
}
