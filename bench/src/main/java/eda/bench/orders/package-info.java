/**
 * Ten thousand orders through the solutions of the exercises with brokers, beside the plain client
 * or collection doing the same: {@link eda.bench.orders.Orders} runs them, a {@link
 * eda.bench.orders.Line} is one way that orders can take, and {@link eda.bench.orders.Lines} has all.
 */
package eda.bench.orders;
