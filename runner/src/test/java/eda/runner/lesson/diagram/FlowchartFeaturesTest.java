package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the features of real flowcharts look. */
class FlowchartFeaturesTest {

  @Test
  void foldsALongChainIntoRowsThatReadToTheRight() {
    String source =
        """
        flowchart LR
          A[Order placed] -->|event| B[(Outbox)] --> C[Relay] -->|publish to<br>the topic| D[Broker]
          D --> E{Known?} -->|yes, it is| F[Inventory] -.-> G[Payment] ==> H[Shipping department]
          H --> I([Mail])
        """;
    assertThat(drawn(source, 80))
        .isEqualTo(
            """
                                          ╭────────╮
              ┌──────────────┐            ├────────┤   ┌───────┐
              │ Order placed ├── event ──▶│ Outbox ├──▶│ Relay ├───┐
              └──────────────┘            ╰────────╯   └───────┘   │
            ┌─────────────── publish to the topic ─────────────────┘
            │    ┌────────┐   ◇────────◇                 ┌───────────┐
            └───▶│ Broker ├──▶│ Known? ├── yes, it is ──▶│ Inventory ├┄┄┄┐
                 └────────┘   ◇────────◇                 └───────────┘   ┆
            ┌┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┘
            ┆    ┌─────────┐   ┌─────────────────────┐   ╭──────╮
            └┄┄┄▶│ Payment ┝━━▶│ Shipping department ├──▶│ Mail │
                 └─────────┘   └─────────────────────┘   ╰──────╯
            """);
  }

  @Test
  void leadsEdgesToFramesAsAWhole() {
    String source =
        """
        flowchart LR
          subgraph shop[Web shop with a long title]
            cart[Cart]
          end
          subgraph back[Back office]
            direction TB
            stock[(Stock)] --> pick[Pick list]
          end
          cart ==>|orders| back
          shop -.-> audit>Audit]
          back x--x audit
        """;
    assertThat(drawn(source, 70))
        .isEqualTo(
            """
            ┌─ Web shop with a long title ─┐
            │           ┌──────┐           │
            │           │ Cart │           │
            │           └──┰───┘           │
            │              ┃               │
            └──────────────┃┬──────────────┘
                      ┏━━━━┛┆
                      ┃     └┄┄┄┄┐
                    orders       ┆
                      ┃          ┆
                      ▼          ┆
              ┌─ Back office ─┐  ┆
              │   ╭───────╮   │  ┆
              │   ├───────┤   │  ┆
              │   │ Stock │   │  ┆
              │   ╰───┬───╯   │  ┆
              │       │       │  ┆
              │       ▼       │  ┆
              │ ┌───────────┐ │  ┆
              │ │ Pick list │ │  ┆
              │ └───────────┘ │  ┆
              └───────────────┘  ┆
                      ×          ┆
                      └──────┐   ┆
                             ×   ▼
                           ╲───────┐
                           │ Audit │
                           ╱───────┘
            """);
  }

  @Test
  void drawsKindsOfEdgesAndShapes() {
    String source =
        """
        flowchart TD
          a[fa:fa-car One] --o b(Two) %% a remark
          a --x c{{Three}}
          b <--> d[/List<T>/]
          c -. maybe .-> d
          c == surely ==> e[[Five]]
          d --- e
          e --> e
        """;
    assertThat(drawn(source, 70))
        .isEqualTo(
            """
                 ┌─────┐
                 │ One │
                 └──┬──┘
               ┌────┴─────┐
               ○          ×
            ╭─────╮   ╱───────╲
            │ Two │   │ Three │
            ╰─────╯   ╲─┬───┰─╱
               ▲        ┆   ┃
               │     ┌┄┄┘   ┃
               │   maybe  surely
               │     ┆      ┃
               ▼     ▼      ┃
              ╱─────────┐   ┃
              │ List<T> │   ┃
              └────┬────╱   ┃
                   └─────┐  ┃
                         │  ▼
                      ┌┬─┴────┬┐
                      ││ Five │├─┐
                      ││      ││◀┘
                      └┴──────┴┘
            """);
  }

  @Test
  void keepsANodeInTheInnermostFrameThatNamesIt() {
    String source =
        """
        flowchart TD
          gateway --> api
          subgraph outer[Platform]
            api --> worker
            subgraph inner[Workers]
              worker --> job
            end
          end
          inner --> log[(Log)]
        """;
    assertThat(drawn(source, 70))
        .isEqualTo(
            """
                   ┌─────────┐
                   │ gateway │
                   └────┬────┘
                        │
                        │
            ┌───────────│─ Platform ──┐
            │           ▼             │
            │        ┌─────┐          │
            │        │ api │          │
            │        └──┬──┘          │
            │           │             │
            │           │             │
            │ ┌─────────│─ Workers ─┐ │
            │ │         ▼           │ │
            │ │     ┌────────┐      │ │
            │ │     │ worker │      │ │
            │ │     └───┬────┘      │ │
            │ │         │           │ │
            │ │         ▼           │ │
            │ │      ┌─────┐        │ │
            │ │      │ job │        │ │
            │ │      └─────┘        │ │
            │ └──────────┬──────────┘ │
            │            │            │
            └────────────│────────────┘
                         │
                         ▼
                      ╭─────╮
                      ├─────┤
                      │ Log │
                      ╰─────╯
            """);
  }

  @Test
  void drawsALabelThatGoesOverSeveralLines() {
    assertThat(drawn("flowchart TD\nA[(all that\nwas said)] --> B", 40))
        .isEqualTo(
            """
            ╭──────────╮
            ├──────────┤
            │ all that │
            │ was said │
            ╰────┬─────╯
                 │
                 ▼
               ┌───┐
               │ B │
               └───┘
            """);
  }

  @Test
  void takesNoEdgeForTheRestOfALabel() {
    Drawing drawing = Diagram.draw("flowchart TD\nA[open\nB --> C[closed]", 40, true);
    assertThat(drawing.notes()).containsExactly("not understood: A[open");
    assertThat(String.join("\n", drawing.lines())).contains("B", "closed").doesNotContain("open");
  }

  @Test
  void drawsLinesWithoutHeadsBesideTheTitleOfAFrame() {
    String source = "flowchart TD\nA & B & C --- G\nsubgraph G[Title]\nx\nend";
    assertThat(drawn(source, 40))
        .isEqualTo(
            """
             ┌───┐   ┌───┐   ┌───┐
             │ A │   │ B │   │ C │
             └─┬─┘   └─┬─┘   └─┬─┘
               └─────┐ │  ┌────┘
                     │ │  │
            ┌─ Title ┴─┴──┴─┐
            │     ┌───┐     │
            │     │ x │     │
            │     └───┘     │
            └───────────────┘
            """);
  }

  @Test
  void widensAFrameForAllArrowsToIt() {
    String source = "flowchart LR\nA & B & C & D & E & F --> G\nsubgraph G[Title]\nx\nend";
    assertThat(drawn(source, 60))
        .isEqualTo(
            """
            ┌───┐
            │ A ├─────┐
            └───┘     │
                      │
            ┌───┐     │
            │ B ├───┐ │
            └───┘   │ │
                    │ │  ┌─ Title ─┐
            ┌───┐   │ └─▶│  ┌───┐  │
            │ C ├─┐ └───▶│  │ x │  │
            └───┘ └─────▶│  └───┘  │
                         │         │
            ┌───┐ ┌─────▶│         │
            │ D ├─┘ ┌───▶│         │
            └───┘   │ ┌─▶│         │
                    │ │  └─────────┘
            ┌───┐   │ │
            │ E ├───┘ │
            └───┘     │
                      │
            ┌───┐     │
            │ F ├─────┘
            └───┘
            """);
  }

  private static String drawn(String source, int width) {
    Drawing drawing = Diagram.draw(source, width, true);
    assertThat(drawing.drawn()).isTrue();
    assertThat(drawing.notes()).isEmpty();
    return String.join("\n", drawing.lines()) + "\n";
  }
}
