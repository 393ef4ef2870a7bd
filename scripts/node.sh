#!/bin/sh
# Runs a script of the project with the Node that it needs: sh scripts/node.sh bench/start.ts
set -eu
PROVENLY_ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
export PROVENLY_ROOT
. "$PROVENLY_ROOT/scripts/setup.sh"
need_node
need_dependencies all
PROVENLY_SHARED=${PROVENLY_SHARED:-$PROVENLY_ROOT/../shared}
export PROVENLY_SHARED
exec "$NODE" --disable-warning=ExperimentalWarning "$@"
