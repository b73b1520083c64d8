/** The course's broker: Kafka and an AMQP 0-9-1 broker in one process, each started when needed. */
package eda.broker;
