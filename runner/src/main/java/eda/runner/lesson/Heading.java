package eda.runner.lesson;

/** A heading of a page and the row on which it stands, counted from zero. */
public record Heading(int level, String title, int row) {}
