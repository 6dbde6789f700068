#!/bin/sh
# bench/run.sh BUILD   the tables of docs/performance.md and docs/candidates.md, from the programs
# in BUILD
set -eu
models=$(mktemp -d)
trap 'rm -rf "$models"' EXIT
"$1/bench/stratmap_bench" --generate "$models"
"$1/bench/stratmap_bench" "$1/stratmap" "$models"
"$1/bench/stratmap_bench" --candidates examples/kivilahti examples/public-library \
  examples/regional-airline examples/first-model/first-model.fi.yaml
