#!/bin/sh
# bench/run.sh BUILD   the tables of docs/performance.md, from the programs in BUILD
set -eu
models=$(mktemp -d)
trap 'rm -rf "$models"' EXIT
"$1/bench/stratmap_bench" --generate "$models"
"$1/bench/stratmap_bench" "$1/stratmap" "$models"
