/**
 * The test kit: the few tools that the exercises' tests are written with.
 *
 * <ul>
 *   <li>{@link quayside.kit.Promise}: a promise and the words for the moment it is broken
 *   <li>{@link quayside.kit.Recorder}: a consumer that remembers what it received
 *   <li>{@link quayside.kit.Shape}: a class seen by reflection, for types still to be written
 *   <li>{@link quayside.kit.SideThread}: a second thread, waited for with a limit
 *   <li>{@link quayside.kit.Collected}: counts the objects that someone still keeps alive
 * </ul>
 */
package quayside.kit;
