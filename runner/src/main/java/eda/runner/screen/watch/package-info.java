/**
 * The screen on which an exercise is done: task, verdict, hints, events and broker, page by page.
 *
 * <ul>
 *   <li>{@link eda.runner.screen.watch.WatchState}: what is true now, and what a key or a verdict
 *       makes of it
 *   <li>{@link eda.runner.screen.watch.WatchView}: the state as rows
 *   <li>{@link eda.runner.screen.watch.WatchKeys}: what the keys mean
 * </ul>
 */
package eda.runner.screen.watch;
