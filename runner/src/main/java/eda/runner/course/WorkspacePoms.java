package eda.runner.course;

import java.util.List;

/** The Maven project files of a workspace: a parent, the test kit, one module an exercise. */
final class WorkspacePoms {
  static final String KIT = "kit";

  private final List<Exercise> exercises;

  WorkspacePoms(List<Exercise> exercises) {
    this.exercises = List.copyOf(exercises);
  }

  String parent() {
    StringBuilder modules = new StringBuilder("    <module>" + KIT + "</module>\n");
    for (Exercise exercise : exercises) {
      modules.append("    <module>").append(exercise.name()).append("</module>\n");
    }
    return PARENT.replace("@modules@", modules.toString().stripTrailing());
  }

  String module(Exercise exercise) {
    StringBuilder dependencies = new StringBuilder(KIT_DEPENDENCY);
    for (Library library : exercise.needs().libraries()) {
      dependencies
          .append(library.dependencies().stripTrailing().stripIndent().strip())
          .append('\n');
    }
    return module(exercise.name(), "test", dependencies.toString());
  }

  String kit() {
    return module(KIT, "compile", "");
  }

  private static String module(String name, String scope, String dependencies) {
    String more = dependencies.isEmpty() ? "" : "\n" + dependencies.indent(4).stripTrailing();
    return MODULE.replace("@name@", name).replace("@scope@", scope).replace("@more@", more);
  }

  private static final String PARENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Your exercises as a plain Maven project. `mvn test` shows each one as passed or failed;
           `mvn test -pl first-bus -am` runs one. -->
      <project xmlns="http://maven.apache.org/POM/4.0.0"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
        <modelVersion>4.0.0</modelVersion>
        <groupId>workspace</groupId>
        <artifactId>workspace</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>
      @modules@
        </modules>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>org.junit</groupId>
              <artifactId>junit-bom</artifactId>
              <version>6.1.3</version>
              <type>pom</type>
              <scope>import</scope>
            </dependency>
          </dependencies>
        </dependencyManagement>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.14.1</version>
            </plugin>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>3.5.4</version>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String MODULE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>workspace</groupId>
          <artifactId>workspace</artifactId>
          <version>1</version>
        </parent>
        <artifactId>@name@</artifactId>
        <dependencies>
          <dependency>
            <groupId>org.junit.jupiter</groupId>
            <artifactId>junit-jupiter</artifactId>
            <scope>@scope@</scope>
          </dependency>@more@
        </dependencies>
      </project>
      """;

  private static final String KIT_DEPENDENCY =
      """
      <dependency>
        <groupId>workspace</groupId>
        <artifactId>kit</artifactId>
        <version>1</version>
        <scope>test</scope>
      </dependency>
      """;
}
