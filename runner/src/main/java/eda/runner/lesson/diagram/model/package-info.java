/**
 * What a diagram says, free of how it was written and of how it will look.
 *
 * <p>{@link eda.runner.lesson.diagram.model.Graph} holds flowcharts, states, classes and entities:
 * nodes, edges, frames around nodes. {@link eda.runner.lesson.diagram.model.Sequence} holds
 * messages between participants over time. Labels may have line feeds in them.
 */
package eda.runner.lesson.diagram.model;
