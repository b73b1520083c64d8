/**
 * What runs inside a worker JVM: it receives compiled classes, runs their tests, and reports.
 *
 * <p>Nothing else of the program is on the worker's class path.
 */
package eda.runner.check.worker;
