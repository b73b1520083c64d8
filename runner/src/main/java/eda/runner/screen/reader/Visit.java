package eda.runner.screen.reader;

/** A page and where it was left, to go back to. */
record Visit(ReaderPage page, Anchor anchor) {}
