package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the features of real sequences look. */
class SequenceFeaturesTest {

  @Test
  void drawsEveryKindOfFrameAndArrow() {
    String source =
        """
        sequenceDiagram
          actor U as User
          participant S as Shop
          participant B as Broker
          U->>+S: wrap: order
          critical store it
            S-)B: OrderPlaced
          option broker is down
            S->>S: keep in outbox
          end
          par to stock
            B--)S: StockReserved
          and to mail
            B--xU: confirmation
          end
          break no stock
            S-->>U: sorry
          end
          rect rgb(0,0,0)
            Note over U,S: both wait
            S-->>-U: done
          end
        """;
    assertThat(drawn(source, 70))
        .isEqualTo(
            """
             ╭──────╮            ┌──────┐                  ┌────────┐
             │ User │            │ Shop │                  │ Broker │
             ╰──┬───╯            └──┬───┘                  └───┬────┘
                │       order       │                          │
                ├──────────────────▶╽                          │
                │                ┌─ critical [store it] ───────│──┐
                │                │  ┃       OrderPlaced        │  │
                │                │  ┠─────────────────────────›│  │
                │                ├┄ option [broker is down] ┄┄┄│┄┄┤
                │                │  ┠──┐ keep in outbox        │  │
                │                │  ┃◀─┘                       │  │
                │                └──┃──────────────────────────│──┘
             ┌─ par [to stock] ─────┃──────────────────────────│──┐
             │  │                   ┃      StockReserved       │  │
             │  │                   ┃‹┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤  │
             ├┄ and [to mail] ┄┄┄┄┄┄┃┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┤
             │  │                 confirmation                 │  │
             │  │×┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┃┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤  │
             └──│───────────────────┃──────────────────────────│──┘
             ┌─ break [no stock] ───┃──┐                       │
             │  │       sorry       ┃  │                       │
             │  │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┨  │                       │
             └──│───────────────────┃──┘                       │
            ┌───│───────────────────┃───┐                      │
            │ ┌┄┴┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┸┄┐ │                      │
            │ ┆       both wait       ┆ │                      │
            │ └┄┬┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┰┄┘ │                      │
            │   │       done        ┃   │                      │
            │   │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┦   │                      │
            └───│───────────────────│───┘                      │
                ╵                   ╵                          ╵
            """);
  }

  @Test
  void readsStatementsOnOneLineAndSemicolonsInTexts() {
    String source = "sequenceDiagram;A->>B: add; then go on;loop twice;B-->>A: done;end;";
    assertThat(drawn(source, 60))
        .isEqualTo(
            """
             ┌───┐             ┌───┐
             │ A │             │ B │
             └─┬─┘             └─┬─┘
               │ add; then go on │
               ├────────────────▶│
            ┌─ loop [twice] ─────│──┐
            │  │      done       │  │
            │  │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤  │
            └──│─────────────────│──┘
               ╵                 ╵
            """);
  }

  private static String drawn(String source, int width) {
    Drawing drawing = Diagram.draw(source, width, true);
    assertThat(drawing.drawn()).isTrue();
    assertThat(drawing.notes()).isEmpty();
    return String.join("\n", drawing.lines()) + "\n";
  }
}
