#!/bin/sh
# Infrastructure from words and from a CloudFormation template: validated, planned, approved, written exactly as proven.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
provenly=$(CDPATH='' cd -- "$here/../.." && pwd -P)/provenly
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PROVENLY_STATE=$folder/state
export PROVENLY_STATE
mkdir "$folder/work"
cd "$folder/work"

field() { sed -n "s/^  \"$1\": \"\(.*\)\",\$/\1/p" "$folder/plan.json"; }
apply() { "$provenly" approve "$(field run)" --digest "$(field plan_digest)"; }

# In words; no model is needed where they are clear.
"$provenly" iac generate "kubernetes manifests for our api, image ghcr.io/acme/api:2.3.1 on port 8080, 4 replicas" --json >"$folder/plan.json"
[ ! -e api.yaml ] || { echo 'proving must not write anything'; exit 1; }
apply
grep -q 'image: ghcr.io/acme/api:2.3.1' api.yaml && grep -q 'replicas: 4' api.yaml || { cat api.yaml; exit 1; }

# By type and service. Needs terraform or tofu on the PATH: without it the files can not be proven, and are not written.
if command -v terraform >/dev/null || command -v tofu >/dev/null; then
  "$provenly" iac generate --type terraform --service s3 --output infra/bucket.tf --set name=acme-invoices --json >"$folder/plan.json"
  grep -q '"name": "terraform-plan infra"' "$folder/plan.json" || { cat "$folder/plan.json"; exit 1; }
  apply
  [ -f infra/bucket.tf ] || { echo 'the plan was not applied'; exit 1; }

  # A template in the same way. What has no counterpart stays behind as a marked gap.
  cp "$here/template.yaml" .
  "$provenly" iac translate template.yaml --to terraform --output queues --json >"$folder/plan.json"
  apply
  grep -q '^# GAP Notify: ' queues/main.tf || { cat queues/main.tf; exit 1; }
fi

"$provenly" ledger verify
