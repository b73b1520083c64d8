package tiny.echo;

final class Echo {
  static String of(String text) {
    // BEGIN SOLUTION
    // | return "";
    return text;
    // END SOLUTION
  }
}
