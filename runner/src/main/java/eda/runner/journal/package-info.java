/**
 * What the learner did, as events, and what follows from it.
 *
 * <ul>
 *   <li>{@link eda.runner.journal.Journal}: appended and forced, one JSON object a line
 *   <li>{@link eda.runner.journal.Entry}: one event
 *   <li>{@link eda.runner.journal.Progress}: a fold over the entries; it is stored nowhere else
 * </ul>
 */
package eda.runner.journal;
