/**
 * Checks an exercise: compiles it here, runs it in a JVM of its own, and says what came of it.
 *
 * <ul>
 *   <li>{@link eda.runner.check.Checker}: from a submission to a {@link eda.runner.check.Verdict}
 *   <li>{@link eda.runner.check.CheckerLanes}: many of them, on all cores
 *   <li>{@code JavaCompilation}: javac in this process, in memory
 *   <li>{@code Workers}: JVMs started ahead, each used for one check only
 *   <li>{@code worker}: the part that runs in that JVM
 * </ul>
 */
package eda.runner.check;
