# What the commands share; read with `.`, not run.

say_and_stop() {
  echo "$1" >&2
  exit 1
}

need_java() {
  command -v java >/dev/null || say_and_stop "Entraide needs a JDK 17 or later; please install one (Debian: apt install openjdk-17-jdk)."
}

need_maven() {
  command -v mvn >/dev/null || say_and_stop "Building needs Maven 3.8 or later; please install it (Debian: apt install maven)."
}

need_node() {
  command -v node >/dev/null || say_and_stop "Building the browser client needs Node 20.19 or later; please install it."
}

# The C library keeps memory for each thread that ever asked for some; two such stores are enough.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"

# Small by default: a school of some thousands fits. ENTRAIDE_JAVA_OPTIONS replaces these; arguments come behind either.
java_options() {
  echo "${ENTRAIDE_JAVA_OPTIONS:--Xms64m -Xmx192m -XX:+UseSerialGC -XX:MetaspaceSize=96m -XX:MaxMetaspaceSize=128m -XX:ReservedCodeCacheSize=64m} $*"
}

# Classes as a server of this jar had them when it ended, laid out for the next: that starts with a third less work.
# A jar that is newer gets a new one; an archive that does not fit is left aside by the JVM.
kept_classes() {
  local kept="${1%.jar}.jsa"
  if [ "$kept" -nt "$1" ]; then
    echo "-XX:SharedArchiveFile=$kept -Xlog:cds=off -Xlog:cds+dynamic=off"
  else
    echo "-XX:ArchiveClassesAtExit=$kept -Xlog:cds=off -Xlog:cds+dynamic=off"
  fi
}

java_sources() {
  find pom.xml */pom.xml */src -type f "$@" 2>/dev/null
}

# Is anything that the jar is made of newer than it?
newer_than() {
  [ ! -f "$1" ] || [ -n "$(java_sources -newer "$1" -not -path '*/src/test/*' | head -1)" ]
}

# Stories need a browser: the system's own package, because a download of another build is not possible everywhere.
need_chromium() {
  command -v chromium >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium from the system's packages …"
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core) \
      >/dev/null 2>&1 && command -v chromium >/dev/null && return
  fi
  say_and_stop "The stories need Chromium; please install it (Debian: apt install chromium)."
}
