#!/bin/sh
# Writes third_party/inter/: the four weights of Inter that pictures use, cut down to the characters
# that render/layout/inter_advances.cc knows. Needs python3-fonttools and fonts-inter (Debian).
set -eu
cd "$(dirname "$0")/.."

characters=$(PYTHONPATH=tools python3 - <<'END'
from make_inter_advances import RANGES
print(",".join(f"U+{first:X}-{last:X}" for first, last in RANGES))
END
)
for weight in Regular Medium SemiBold Bold; do
  python3 -m fontTools.subset "/usr/share/fonts/opentype/inter/Inter-$weight.otf" \
    --unicodes="$characters" --layout-features=kern --no-hinting \
    --output-file="third_party/inter/Inter-$weight.otf"
done
