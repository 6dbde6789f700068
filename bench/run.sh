#!/bin/sh
# bench/run.sh BUILD   the tables of docs/performance.md and docs/candidates.md and
# docs/network.md, from the programs in BUILD
set -eu
models=$(mktemp -d)
trap 'rm -rf "$models"' EXIT
"$1/bench/stratmap_bench" --generate "$models"
"$1/bench/stratmap_bench" "$1/stratmap" "$models"
"$1/bench/stratmap_bench" --candidates examples/kivilahti examples/public-library \
  examples/regional-airline examples/kuohula examples/hammarvik examples/lumi-ja-salo
# Needs python3-igraph.
if /usr/bin/python3 -c 'import igraph' 2>/dev/null; then
  /usr/bin/python3 bench/compare_communities.py "$1/bench/stratmap_bench"
fi
