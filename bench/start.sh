#!/bin/sh
# Times whole processes as a person feels them, and says what a start costs in `java -version`s.
# Usage, from the top of the project: sh bench/start.sh [RUNS]
runs=${1:-15}
./course list >/dev/null || exit 1

# Prints the median CPU time (user and system) of a command, in milliseconds.
median() {
  i=0
  while [ $i -lt "$runs" ]; do
    { /usr/bin/env bash -c 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1' time "$@"; } 2>&1
    i=$((i + 1))
  done | awk '{print ($1 + $2) * 1000}' | sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
base=$(median "$java" -version)
printf '%-28s %6s ms CPU\n' "java -version" "$base"
for command in "list" "stats" "read 1" "check hello-event"; do
  # Words of the command are meant to be split.
  # shellcheck disable=SC2086
  time=$(median ./course $command)
  printf '%-28s %6s ms CPU  %s times java -version\n' "./course $command" "$time" "$(awk "BEGIN {printf \"%.1f\", $time / $base}")"
done
