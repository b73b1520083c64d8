package eda.runner.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A failed test on pages of all sizes, with everything that is known of it. */
class FailedPageTest {
  @Test
  void inFortyColumnsListsAreTold() {
    assertThat(Screens.text(Screens.verdict(Verdicts.failed(), 40)))
        .isEqualTo(
            """
            ✗ add-up is not there yet  1 of 2 tests
            failed

            ✗ sign ins arrive in order

              what happened: five sign-ins were
              published, and these did not arrive so
              promised: a handler gets the events of
              one publisher in order
              look at: EventBus.publish

              expected and actual, one by one:
              same     1 UserSignedIn[userId=amara]
              same     3 UserSignedIn[userId=lucía]
              moved    3 UserSignedIn[userId=kenji]
                       expected as 2
              expected 4 UserSignedIn[userId=noor]
              actual   4 UserSignedIn[userId=nora]
              same     5 UserSignedIn[userId=pavel]
              extra    6 UserSignedIn[userId=pavel]

              came through EventBus.java:23, publish
                  handler.accept(event);
              called from  EventBus.java:40,
              publishAll
                  all.forEach(this::publish);

              what happened on `sign-ins`:
                mail → bus: subscribes
                audit → bus: subscribes
                accounts → bus: UserSignedIn amara
                bus → mail: UserSignedIn amara
                mail → bus: fails:
                  IllegalStateException: down
                bus → audit: lost: UserSignedIn
                  amara
              (lost: not received by the end of the
              test)

              printed meanwhile:
              │ pool-1 │ to mail
              │ pool-1 │ to audit
              │ tests  │ done

            ✓ no numbers give zero
            """);
  }

  @Test
  void inEightyColumnsListsStandSideBySide() {
    assertThat(Screens.text(Screens.verdict(Verdicts.failed(), 80)))
        .isEqualTo(
            """
            ✗ add-up is not there yet  1 of 2 tests failed

            ✗ sign ins arrive in order

              what happened: five sign-ins were published, and these did not arrive so
              promised: a handler gets the events of one publisher in order
              look at: EventBus.publish

                         expected                      actual
                       1 UserSignedIn[userId=amara]  1 UserSignedIn[userId=amara]
              moved    2 UserSignedIn[userId=kenji]    (moved to 3)
                       3 UserSignedIn[userId=lucía]  2 UserSignedIn[userId=lucía]
              moved      (moved from 2)              3 UserSignedIn[userId=kenji]
              other    4 UserSignedIn[userId=noor]   4 UserSignedIn[userId=nora]
                                               ^^                            ^^
                       5 UserSignedIn[userId=pavel]  5 UserSignedIn[userId=pavel]
              extra                                  6 UserSignedIn[userId=pavel]

              came through EventBus.java:23, publish
                  handler.accept(event);
              called from  EventBus.java:40, publishAll
                  all.forEach(this::publish);

              what happened on `sign-ins`:
                ┌──────────┐           ┌─────┐                       ┌──────┐  ┌───────┐
                │ accounts │           │ bus │                       │ mail │  │ audit │
                └────┬─────┘           └──┬──┘                       └──┬───┘  └───┬───┘
                     │                    │         subscribes          │          │
                     │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                     │                    │               subscribes    │          │
                     │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄┄┤
                     │ UserSignedIn amara │                             │          │
                     ├───────────────────▶│                             │          │
                     │                    │     UserSignedIn amara      │          │
                     │                    ├────────────────────────────▶│          │
                     │                    │           fails:            │          │
                     │                    │ IllegalStateException: down │          │
                     │                    │×┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                     │                    │        lost: UserSignedIn amara        │
                     │                    ├┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄×│
                     ╵                    ╵                             ╵          ╵
              (lost: not received by the end of the test)

              printed meanwhile:
              │ pool-1 │ to mail
              │ pool-1 │ to audit
              │ tests  │ done

            ✓ no numbers give zero
            """);
  }

  @Test
  void aWidePageHasRoomForLongerTexts() {
    assertThat(Screens.text(Screens.verdict(Verdicts.failed(), 120)))
        .isEqualTo(
            """
            ✗ add-up is not there yet  1 of 2 tests failed

            ✗ sign ins arrive in order

              what happened: five sign-ins were published, and these did not arrive so
              promised: a handler gets the events of one publisher in order
              look at: EventBus.publish

                         expected                      actual
                       1 UserSignedIn[userId=amara]  1 UserSignedIn[userId=amara]
              moved    2 UserSignedIn[userId=kenji]    (moved to 3)
                       3 UserSignedIn[userId=lucía]  2 UserSignedIn[userId=lucía]
              moved      (moved from 2)              3 UserSignedIn[userId=kenji]
              other    4 UserSignedIn[userId=noor]   4 UserSignedIn[userId=nora]
                                               ^^                            ^^
                       5 UserSignedIn[userId=pavel]  5 UserSignedIn[userId=pavel]
              extra                                  6 UserSignedIn[userId=pavel]

              came through EventBus.java:23, publish
                  handler.accept(event);
              called from  EventBus.java:40, publishAll
                  all.forEach(this::publish);

              what happened on `sign-ins`:
                ┌──────────┐           ┌─────┐                              ┌──────┐  ┌───────┐
                │ accounts │           │ bus │                              │ mail │  │ audit │
                └────┬─────┘           └──┬──┘                              └──┬───┘  └───┬───┘
                     │                    │             subscribes             │          │
                     │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                     │                    │                  subscribes        │          │
                     │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄┄┤
                     │ UserSignedIn amara │                                    │          │
                     ├───────────────────▶│                                    │          │
                     │                    │         UserSignedIn amara         │          │
                     │                    ├───────────────────────────────────▶│          │
                     │                    │ fails: IllegalStateException: down │          │
                     │                    │×┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                     │                    │           lost: UserSignedIn amara │          │
                     │                    ├┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄×│
                     ╵                    ╵                                    ╵          ╵
              (lost: not received by the end of the test)

              printed meanwhile:
              │ pool-1 │ to mail
              │ pool-1 │ to audit
              │ tests  │ done

            ✓ no numbers give zero
            """);
  }

  @Test
  void colourOnlyRepeatsWhatTheWordsSay() {
    assertThat(Screens.coloured(Screens.verdict(Verdicts.failed(), 80)))
        .isEqualTo(
            """
            ␛[31m✗ add-up is not there yet␛[0;2m  1 of 2 tests failed␛[0m

            ␛[1m✗ sign ins arrive in order␛[0m

              ␛[1mwhat happened:␛[0m five sign-ins were published, and these did not arrive so
              ␛[1mpromised:␛[0m a handler gets the events of one publisher in order
              ␛[1mlook at:␛[0m EventBus.publish

            ␛[1;33m           ␛[0;2m  ␛[0;1mexpected␛[0m                    ␛[2m  ␛[0;1mactual␛[0m
            ␛[1;33m           ␛[0;2m1 UserSignedIn[userId=amara]␛[0m  ␛[2m1 UserSignedIn[userId=amara]␛[0m
            ␛[1;33m  moved    ␛[0;2m2 ␛[0;1;33mUserSignedIn[userId=kenji]␛[0m  ␛[2m  (moved to 3)␛[0m
            ␛[1;33m           ␛[0;2m3 UserSignedIn[userId=lucía]␛[0m  ␛[2m2 UserSignedIn[userId=lucía]␛[0m
            ␛[1;33m  moved    ␛[0;2m  (moved from 2)␛[0m              ␛[2m3 ␛[0;1;33mUserSignedIn[userId=kenji]␛[0m
            ␛[1;33m  other    ␛[0;2m4 ␛[0mUserSignedIn[userId=no␛[32mor␛[0m]   ␛[2m4 ␛[0mUserSignedIn[userId=no␛[31mra␛[0m]
            ␛[32m                                   ^^␛[0;31m                            ^^␛[0m
            ␛[1;33m           ␛[0;2m5 UserSignedIn[userId=pavel]␛[0m  ␛[2m5 UserSignedIn[userId=pavel]␛[0m
            ␛[1;33m  extra    ␛[0;2m  ␛[0m                            ␛[2m6 ␛[0;31mUserSignedIn[userId=pavel]␛[0m

              ␛[2mcame through ␛[0mEventBus.java:23, publish
                  ␛[33mhandler.accept(event);␛[0m
              ␛[2mcalled from  ␛[0mEventBus.java:40, publishAll
                  ␛[33mall.forEach(this::publish);␛[0m

              ␛[1mwhat happened on `sign-ins`:␛[0m
                ┌──────────┐           ┌─────┐                       ┌──────┐  ┌───────┐
                │ accounts │           │ bus │                       │ mail │  │ audit │
                └────┬─────┘           └──┬──┘                       └──┬───┘  └───┬───┘
                     │                    │         subscribes          │          │
                     │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                     │                    │               subscribes    │          │
                     │                    │◀┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄┄┤
                     │ UserSignedIn amara │                             │          │
                     ├───────────────────▶│                             │          │
                     │                    │     UserSignedIn amara      │          │
                     │                    ├────────────────────────────▶│          │
                     │                    │           fails:            │          │
                     │                    │ IllegalStateException: down │          │
                     │                    │×┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┤          │
                     │                    │        lost: UserSignedIn amara        │
                     │                    ├┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│┄┄┄┄┄┄┄┄┄×│
                     ╵                    ╵                             ╵          ╵
              ␛[2m(lost: not received by the end of the test)␛[0m

              ␛[1mprinted meanwhile:␛[0m
              ␛[2m│ pool-1 │ ␛[0mto mail
              ␛[2m│ pool-1 │ ␛[0mto audit
              ␛[2m│ tests  │ ␛[0mdone

            ␛[32m✓ ␛[0mno numbers give zero
            """);
  }
}
