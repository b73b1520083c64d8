/**
 * Benchmarks of what people feel: a page laid out, a page of questions read, a journal folded, a
 * save turned into a verdict.
 *
 * <p>Run by hand, see {@code bench/README.md}; never part of the tests, since times on a shared
 * machine prove nothing.
 */
package eda.bench;
