/** Tests of the test kit: each tool shows what its Javadoc says. */
package quayside.kittest;
