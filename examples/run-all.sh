#!/bin/sh
# Runs every example; each checks itself and exits non-zero when it does not do what it says.
set -eu
cd "$(dirname "$0")"
for example in */run.sh; do
  echo "== $example"
  sh "$example"
done
