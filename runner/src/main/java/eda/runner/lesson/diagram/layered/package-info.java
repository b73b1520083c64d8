/**
 * Draws graphs in layers, so that most edges lead one way.
 *
 * <p>The method is that of Sugiyama, Tagawa and Toda (1981) with the refinements of Gansner,
 * Koutsofios, North and Vo, "A Technique for Drawing Directed Graphs" (1993), on a grid of
 * characters: {@link eda.runner.lesson.diagram.layered.Acyclic} turns edges that lead back, {@link
 * eda.runner.lesson.diagram.layered.Ranks} gives layers, {@link
 * eda.runner.lesson.diagram.layered.Ordering} lowers the number of crossings, {@link
 * eda.runner.lesson.diagram.layered.Placement} makes lines straight, {@link
 * eda.runner.lesson.diagram.layered.Channel} gives each line a track between two layers. A frame is
 * laid out inside first and is one big box outside; {@link eda.runner.lesson.diagram.layered.Fold}
 * lays the rows of a long chain out in the same way. Layouts think in "main" (along the edges) and
 * "cross" (along a layer); {@link eda.runner.lesson.diagram.layered.Axes} turns that into columns
 * and rows.
 */
package eda.runner.lesson.diagram.layered;
