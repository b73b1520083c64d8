/**
 * What a learner can say, one class a command.
 *
 * <ul>
 *   <li>{@link eda.runner.commands.Commands}: finds the command, runs it, turns faults into exit
 *       codes
 *   <li>{@link eda.runner.commands.ExitCode}: what the codes mean
 *   <li>{@code Session}: the course, the workspace and the journal that a command works on
 *   <li>{@code …Command}: one command each
 * </ul>
 */
package eda.runner.commands;
