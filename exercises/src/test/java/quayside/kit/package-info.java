/**
 * The test kit: the few tools that the exercises' tests are written with.
 *
 * <ul>
 *   <li>{@link quayside.kit.Promise}: a promise and the words for the moment it is broken
 *   <li>{@link quayside.kit.Recorder}: a consumer that remembers what it received
 *   <li>{@link quayside.kit.Shape}: a class seen by reflection, for types still to be written
 * </ul>
 */
package quayside.kit;
