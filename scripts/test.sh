#!/bin/sh
# All tests, on a fresh machine too. `npm test -- PATTERN...` runs only the files that match.
set -eu
PROVENLY_ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
export PROVENLY_ROOT
. "$PROVENLY_ROOT/scripts/setup.sh"
need_node
need_dependencies all
need_bubblewrap
need_page
cd "$PROVENLY_ROOT"
PROVENLY_SHARED=${PROVENLY_SHARED:-$PROVENLY_ROOT/../shared}
export PROVENLY_SHARED
[ $# -gt 0 ] || set -- 'src/**/*.test.ts' 'test/**/*.test.ts'
exec "$NODE" --disable-warning=ExperimentalWarning --test --test-concurrency=2 "$@"
