# Sourced by ../provenly and by the test scripts; PROVENLY_ROOT is set. Every function is quick when nothing is missing.

NODE_VERSION=24.9.0

say() { printf 'provenly: %s\n' "$*" >&2; }
die() { say "$1"; [ -z "${2:-}" ] || say "  $2"; exit 3; }

is_new_enough() {
  [ -x "$1" ] || return 1
  case $("$1" --version 2>/dev/null) in
    v2[4-9].* | v[3-9][0-9].*) return 0 ;;
    *) return 1 ;;
  esac
}

# Sets NODE, and puts its folder first on PATH so that npm runs with it too.
need_node() {
  NODE=$(command -v node 2>/dev/null || true)
  if [ -n "$NODE" ] && is_new_enough "$NODE"; then return 0; fi
  system=$(uname -s | tr '[:upper:]' '[:lower:]')
  case $(uname -m) in
    x86_64 | amd64) machine=x64 ;;
    aarch64 | arm64) machine=arm64 ;;
    *) machine=$(uname -m) ;;
  esac
  package=node-$system-$machine
  NODE=$PROVENLY_ROOT/.runtime/node-$NODE_VERSION/node_modules/$package/bin/node
  if ! is_new_enough "$NODE"; then
    command -v npm >/dev/null 2>&1 || die 'npm is needed to fetch Node 24 and the dependencies, and is not on PATH' \
      'install it with your package manager (Debian: apt-get install npm), then run this again'
    say "fetching Node $NODE_VERSION (once)"
    install_node || die "Node $NODE_VERSION could not be fetched from npm ($package)" \
      'check the network, or put a Node of version 24 or newer on PATH, then run this again'
  fi
  PATH=$(dirname "$NODE"):$PATH
  export PATH
}

# Into a folder of its own first, so that an interrupted download is never taken for a Node.
install_node() {
  final=$PROVENLY_ROOT/.runtime/node-$NODE_VERSION
  draft=$final.$$
  mkdir -p "$draft" || die "cannot write to $PROVENLY_ROOT/.runtime" 'clone into a folder that you own'
  trap 'rm -rf "$draft"' EXIT INT TERM
  npm install --prefix "$draft" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error \
    "$package@$NODE_VERSION" >&2 </dev/null || return 1
  is_new_enough "$draft/node_modules/$package/bin/node" || return 1
  rm -rf "$final" && mv "$draft" "$final"
  trap - EXIT INT TERM
}

# need_dependencies main|all: what the product needs, or that and what its tests need.
# `npm install` with the lockfile rather than `npm ci`: the lockfile names the platforms' packages of the machine it was made on,
# and `npm ci` refuses where another platform's are missing in it. Versions and hashes come from the lockfile all the same.
need_dependencies() {
  stamp=$PROVENLY_ROOT/node_modules/.provenly
  wanted=$(cksum <"$PROVENLY_ROOT/package-lock.json")
  have=$(cat "$stamp" 2>/dev/null || true)
  case $have in
    "all $wanted") return 0 ;;
    "main $wanted") [ "$1" = all ] || return 0 ;;
  esac
  command -v npm >/dev/null 2>&1 || die 'npm is needed to install the dependencies, and is not on PATH' \
    'install it with your package manager (Debian: apt-get install npm), then run this again'
  omit=
  [ "$1" = all ] || omit=--omit=dev
  say 'installing dependencies (once)'
  # One set-up at a time: a second terminal waits for the first.
  lock=$PROVENLY_ROOT/.runtime/setup.lock
  mkdir -p "$PROVENLY_ROOT/.runtime"
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null || true)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then rm -rf "$lock"; continue; fi
    waited=$((waited + 1))
    [ "$waited" -lt 600 ] || die "another set-up holds $lock" 'remove that folder if none is running'
    sleep 1
  done
  echo $$ >"$lock/pid"
  trap 'rm -rf "$lock"' EXIT INT TERM
  if [ "$(cat "$stamp" 2>/dev/null || true)" != "all $wanted" ]; then
    # shellcheck disable=SC2086 # one optional flag
    (cd "$PROVENLY_ROOT" && npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error $omit >&2 </dev/null) ||
      die 'the dependencies could not be installed' 'npm says why above; nothing else was changed'
    echo "$1 $wanted" >"$stamp"
  fi
  rm -rf "$lock"
  trap - EXIT INT TERM
}

# Sets PROGRAM. The source runs as it is; one file instead of its 650 modules starts in half the time. The bundle is made again
# when anything in src is newer, and where it can not be made the source runs.
choose_program() {
  PROGRAM=$PROVENLY_ROOT/src/main.ts
  bundle=$PROVENLY_ROOT/.runtime/program
  if [ ! -f "$bundle/main.js" ] || [ -n "$(find "$PROVENLY_ROOT/src" "$PROVENLY_ROOT/package-lock.json" -newer "$bundle/main.js" ! -name '*.test.ts' 2>/dev/null | head -n 1)" ]; then
    "$NODE" "$PROVENLY_ROOT/scripts/bundle.ts" "$bundle" >/dev/null 2>&1 </dev/null || return 0
  fi
  PROGRAM=$bundle/main.js
}

# The page of `provenly serve`, built when it is missing or older than its source. Without it the server still serves its API.
need_page() {
  page=$PROVENLY_ROOT/.runtime/web
  if [ -f "$page/index.html" ] && [ -z "$(find "$PROVENLY_ROOT/web" "$PROVENLY_ROOT/src/surfaces/cli/text.ts" "$PROVENLY_ROOT/package-lock.json" -newer "$page/index.html" 2>/dev/null | head -n 1)" ]; then return 0; fi
  need_dependencies all
  "$NODE" "$PROVENLY_ROOT/scripts/web.ts" "$page" >/dev/null 2>&1 </dev/null ||
    say 'the page could not be built, so only the API is served; node scripts/web.ts says why'
}

# Nothing runs without a jail; without one Provenly still starts, and says `unavailable` on every proof.
need_bubblewrap() {
  command -v bwrap >/dev/null 2>&1 && return 0
  command="$(bubblewrap_command)"
  if [ -z "$command" ]; then
    say 'bubblewrap is missing: nothing can be proven without it. Install it with your package manager.'
  elif [ "$(id -u)" = 0 ]; then
    say "installing bubblewrap (once): $command"
    sh -c "$command" >/dev/null 2>&1 </dev/null || say "bubblewrap could not be installed: nothing can be proven without it. Try: $command"
  else
    say "bubblewrap is missing: nothing can be proven without it. Install it: sudo $command"
  fi
}

bubblewrap_command() {
  if command -v apt-get >/dev/null 2>&1; then
    echo 'apt-get install -y bubblewrap || { apt-get update && apt-get install -y bubblewrap; }'
  elif command -v dnf >/dev/null 2>&1; then echo 'dnf install -y bubblewrap'
  elif command -v apk >/dev/null 2>&1; then echo 'apk add bubblewrap'
  elif command -v pacman >/dev/null 2>&1; then echo 'pacman -S --noconfirm bubblewrap'
  elif command -v zypper >/dev/null 2>&1; then echo 'zypper install -y bubblewrap'
  fi
}
