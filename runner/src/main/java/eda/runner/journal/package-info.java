/**
 * What the learner did, as events, and what follows from it.
 *
 * <ul>
 *   <li>{@link eda.runner.journal.Journal}: appended and forced, one JSON object a line
 *   <li>{@link eda.runner.journal.Entry}: one event
 *   <li>{@link eda.runner.journal.Progress}: a fold over the entries; it is stored nowhere else
 *   <li>{@link eda.runner.journal.Answers}: what the entries say about questions; {@link
 *       eda.runner.journal.Schedule} (what comes back when), {@link eda.runner.journal.Calibration}
 *       and {@link eda.runner.journal.ItemAnalysis} are folds over it
 * </ul>
 */
package eda.runner.journal;
