package eda.runner.lesson.diagram.model;

/** A line between two nodes or groups, by id; the label is empty when there is none. */
public record Edge(String from, String to, Line line, String label) {}
