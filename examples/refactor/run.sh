#!/bin/sh
# A rewrite by syntax from words to a branch and back: the project's tests run in the jail before and after.
set -eu
provenly=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)/provenly
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PROVENLY_STATE=$folder/state
export PROVENLY_STATE
mkdir "$folder/work"
cd "$folder/work"

cat >prices.py <<'CODE'
def get_price(item, rate=1.2):
    return item["cost"] * rate


def total(items):
    return sum(get_price(item) for item in items)
CODE
cat >test_prices.py <<'CODE'
import unittest
from prices import get_price, total


class Prices(unittest.TestCase):
    def test_price(self):
        self.assertEqual(get_price({"cost": 10}), 12)

    def test_total(self):
        self.assertEqual(total([{"cost": 10}, {"cost": 20}]), 36)
CODE
git init -q -b main
git add .
git -c user.name=example -c user.email=example@localhost commit -q -m 'prices'

# In words. The tests are found by the project's files.
"$provenly" refactor "rename get_price to price_of" --json >"$folder/plan.json"
run=$(sed -n 's/^  "run": "\(.*\)",$/\1/p' "$folder/plan.json")
digest=$(sed -n 's/^  "plan_digest": "\(.*\)",$/\1/p' "$folder/plan.json")
grep -q '2 passed before, 2 passed after' "$folder/plan.json" || { cat "$folder/plan.json"; exit 1; }
[ -z "$(git status --porcelain)" ] || { echo 'proving must not change the workspace'; exit 1; }

"$provenly" approve "$run" --digest "$digest"
[ "$(git branch --show-current)" = refactor/rename-get-price-to-price-of ] || { echo 'there is no branch'; exit 1; }
[ -z "$(git status --porcelain)" ] || { echo 'the commit is not whole'; exit 1; }
grep -q 'def price_of' prices.py

"$provenly" undo "$run" --yes
[ "$(git branch --show-current)" = main ] && grep -q 'def get_price' prices.py || { echo 'it was not undone'; exit 1; }

# By a rule of one's own; one that breaks the tests is refused.
cat >"$folder/rule.yml" <<'RULE'
id: no-rate
language: Python
rule: { pattern: $A * rate }
fix: $A
RULE
if "$provenly" refactor --rule "$folder/rule.yml"; then
  echo 'a rewrite that breaks the tests must be refused'
  exit 1
fi
