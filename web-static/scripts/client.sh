#!/bin/sh
# Runs one step of the client's build, or says in one sentence what is missing.
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "The browser client is built with Node 20.19 or newer (with npm), which is not on this machine: install it, or build without the client by -DskipClient." >&2
  exit 1
fi
exec node "$(dirname "$0")/client.mjs" "$@"
