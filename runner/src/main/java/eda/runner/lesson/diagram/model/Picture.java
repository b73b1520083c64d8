package eda.runner.lesson.diagram.model;

/** What was read from a diagram's source. */
public sealed interface Picture permits Graph, Sequence, Unknown {}
