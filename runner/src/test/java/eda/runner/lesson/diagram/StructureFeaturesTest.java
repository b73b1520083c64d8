package eda.runner.lesson.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the features of real class, state and entity diagrams look. */
class StructureFeaturesTest {

  @Test
  void drawsNamespacesTypesAndCardinalities() {
    String source =
        """
        classDiagram
          namespace Domain {
            class Repository~T~ {
              <<interface>>
              ~ cache : Map~String, List~T~~
              +find(id) Optional~T~
            }
            class Order
          }
          Repository <|.. OrderStore : binds
          OrderStore "1" o-- "0..*" Order : keeps
          Order *-- Line
        """;
    assertThat(drawn(source, 70))
        .isEqualTo(
            """
                              ┌────────────┐
                              │ OrderStore │
                              └──┬─────────┘
                                 ┆     ◇
                          ┌┄┄┄┄┄┄┘     └──────┐
                          ┆                   1
                        binds               keeps
                          ┆                 0..*
                          ┆                   │
            ┌─ Domain ────┆───────────────────│─────┐
            │             ▽                   │     │
            │ ┌───────────────────────┐   ┌───┴───┐ │
            │ │     <<interface>>     │   │ Order │ │
            │ │     Repository<T>     │   └───────┘ │
            │ ├───────────────────────┤       ◆     │
            │ │ ~ cache :             │       │     │
            │ │ Map<String, List<T>>  │       │     │
            │ ├───────────────────────┤       │     │
            │ │ +find(id) Optional<T> │       │     │
            │ └───────────────────────┘       │     │
            │                                 │     │
            │                                 │     │
            └─────────────────────────────────│─────┘
                                              │
                                              │
                                           ┌──┴───┐
                                           │ Line │
                                           └──────┘
            """);
  }

  @Test
  void drawsCompositeStatesAndForks() {
    String source =
        """
        stateDiagram-v2
          state split <<fork>>
          state both <<join>>
          [*] --> Placed
          Placed --> split %% at once
          split --> Paying
          split --> Packing
          state Paying {
            [*] --> Open
            Open --> Settled: webhook
          }
          Paying --> both
          Packing --> both
          both --> [*]
          note right of Packing: by hand
        """;
    assertThat(drawn(source, 70))
        .isEqualTo(
            """
                           ●
                           │
                           ▼
                       ╭────────╮
                       │ Placed │
                       ╰───┬────╯
                           │
                           ▼
                        ╺━━┯━━╸
                   ┌───────┴───────┐
                   ▼               ▼
            ┌─ Paying ────┐   ╭─────────╮
            │      ●      │   │ Packing │
            │      │      │   ╰──┬───┬──╯
            │      ▼      │      │   ┆
            │   ╭──────╮  │      │   ┆
            │   │ Open │  │      │   ┆
            │   ╰──┬───╯  │      │   ┆
            │      │      │      │   ┆
            │   webhook   │      │   ┆
            │      │      │      │   ┆
            │      ▼      │      │   ┆
            │ ╭─────────╮ │      │   ┆
            │ │ Settled │ │      │   ┆
            │ ╰─────────╯ │      │   ┆
            └──────┬──────┘      │   ┆
                   └───┐   ┌─────┘   ┆
                       ▼   ▼         ┆
                      ╺━━┯━━╸   ┌┄┄┄┄┴┄┄┄┄┐
                         │      ┆ by hand ┆
                         │      └┄┄┄┄┄┄┄┄┄┘
                         │
                         ▼
                         ◉
            """);
  }

  @Test
  void drawsEntitiesWhoseAttributesStandOnOneLine() {
    String source =
        """
        erDiagram
          ORDER ||--|{ LINE : holds
          PRODUCT }o..o| LINE : "is in"
          ORDER { uuid id PK
            text state "of the saga" }
          LINE { int number PK, FK  int amount }
        """;
    assertThat(drawn(source, 70))
        .isEqualTo(
            """
            ┌──────────────────────────┐   ┌─────────┐
            │          ORDER           │   │ PRODUCT │
            ├──────────────────────────┤   └────┬────┘
            │ uuid id PK               │        ┆
            │ text state "of the saga" │        ┆
            └────────────┬─────────────┘        ┆
                         │                      ┆
                         1                    0..n
                       holds                  is in
                       1..n                   0..1
                         └─────┐         ┌┄┄┄┄┄┄┘
                          ┌────┴─────────┴────┐
                          │       LINE        │
                          ├───────────────────┤
                          │ int number PK, FK │
                          │ int amount        │
                          └───────────────────┘
            """);
  }

  private static String drawn(String source, int width) {
    Drawing drawing = Diagram.draw(source, width, true);
    assertThat(drawing.drawn()).isTrue();
    assertThat(drawing.notes()).isEmpty();
    return String.join("\n", drawing.lines()) + "\n";
  }
}
