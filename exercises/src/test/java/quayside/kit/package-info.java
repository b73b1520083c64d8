/**
 * The test kit: the few tools that the exercises' tests are written with.
 *
 * <ul>
 *   <li>{@link quayside.kit.Promise}: a promise and the words for the moment it is broken
 *   <li>{@link quayside.kit.Recorder}: remembers what arrived, on which thread, and when
 *   <li>{@link quayside.kit.Events}: notes who published and received what, to be drawn
 *   <li>{@link quayside.kit.Shape}: a class seen by reflection, for types still to be written
 *   <li>{@link quayside.kit.SideThread}: a second thread, waited for with a limit
 *   <li>{@link quayside.kit.ManualExecutor}, {@link quayside.kit.ManualClock}, {@link
 *       quayside.kit.ManualScheduler}: threads and time that move when the test says so
 *   <li>{@link quayside.kit.Gate}: holds a handler open
 *   <li>{@link quayside.kit.OverlapDetector}: notices two runs at the same time
 *   <li>{@link quayside.kit.Races}, {@link quayside.kit.LateQueue}: make a race happen on every run
 *   <li>{@link quayside.kit.FourThreads}: a pool that ends with its test
 *   <li>{@link quayside.kit.Patience}: for how long anything is waited for
 *   <li>{@link quayside.kit.Crash}, {@link quayside.kit.TxStore}: a process that dies at a chosen
 *       point, and a store that survives it
 *   <li>{@link quayside.kit.ChildProcess}: a virtual machine of its own, to be killed
 *   <li>{@link quayside.kit.Broker}: where a real broker is, and for how long to wait for it
 *   <li>{@link quayside.kit.LeakGuard}, {@link quayside.kit.Collected}: threads and objects that
 *       somebody forgot
 * </ul>
 *
 * <p>A package below this one belongs to the library of its name, and only exercises with that
 * library have it: {@code quayside.kit.amqp}, {@code quayside.kit.kafka}.
 */
package quayside.kit;
