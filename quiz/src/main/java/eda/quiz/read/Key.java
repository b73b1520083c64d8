package eda.quiz.read;

import eda.quiz.Kind;

/** The kind of a question with its key, and whether the key can be used. */
record Key(Kind kind, boolean scorable) {}
