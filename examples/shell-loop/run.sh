#!/bin/sh
# One change from words to undo, without a terminal: ask, read the plan, approve exactly that plan, undo.
set -eu
provenly=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)/provenly
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PROVENLY_STATE=$folder/state
export PROVENLY_STATE
mkdir "$folder/work"
cd "$folder/work"
echo 'remember the milk' >notes.txt

# A command that only reads is answered at once.
"$provenly" prove 'wc -l notes.txt'

# One that changes something waits for its approval.
"$provenly" prove 'mv notes.txt old.txt' --json >"$folder/plan.json"
run=$(sed -n 's/^  "run": "\(.*\)",$/\1/p' "$folder/plan.json")
digest=$(sed -n 's/^    "plan_digest": "\(.*\)",$/\1/p' "$folder/plan.json")
[ -f notes.txt ] || { echo 'proving must not change the workspace'; exit 1; }

"$provenly" approve "$run" --digest "$digest"
[ -f old.txt ] && [ ! -e notes.txt ] || { echo 'the plan was not applied'; exit 1; }

"$provenly" undo "$run" --yes
[ -f notes.txt ] && [ ! -e old.txt ] || { echo 'the plan was not undone'; exit 1; }

"$provenly" ledger verify
