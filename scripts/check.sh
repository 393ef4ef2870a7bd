#!/bin/sh
# Types and style.
set -eu
PROVENLY_ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
export PROVENLY_ROOT
. "$PROVENLY_ROOT/scripts/setup.sh"
need_node
need_dependencies all
cd "$PROVENLY_ROOT"
"$NODE" node_modules/typescript/bin/tsc -p .
"$NODE" node_modules/typescript/bin/tsc -p web
"$NODE" node_modules/@biomejs/biome/bin/biome check .
