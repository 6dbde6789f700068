#!/bin/sh
# How alike the pictures look in other programs:  tools/compare_viewers.sh STRATMAP MODEL FOLDER
# Draws every view of MODEL in both languages into FOLDER, opens each in Chromium, Inkscape and
# LibreOffice, and prints how many dots of a hundred differ clearly from librsvg's rendering (a
# fifth of the way from black to white or more, after a slight blur, so that edges do not count).
# Needs chromium, inkscape, libreoffice-draw, librsvg2-bin and imagemagick.
set -eu
stratmap=$1 model=$2 folder=$3
mkdir -p "$folder/libreoffice"

# The picture's size at 96 dots an inch.
dots() {
  sed -n "s/^<svg.* $2=\"\([0-9.]*\)mm\".*/\1/p" "$1" | awk '{printf "%d", $1 / 25.4 * 96}'
}

# difference ONE OTHER: the share of the dots that differ
difference() {
  for picture in "$1" "$2"; do
    convert "$picture" -resize "${width}x${height}!" -colorspace Gray -blur 0x1.5 "$picture.grey.png"
  done
  compare -metric AE -fuzz 20% "$1.grey.png" "$2.grey.png" null: 2>&1 |
    awk -v all=$((width * height)) '{printf "%.3f", $1 / all * 100}'
}

echo '| picture | Chromium | Inkscape | LibreOffice |'
echo '|---|---|---|---|'
for language in fi en; do
  "$stratmap" render "$model" --view all --findings --gaps --lang $language \
    -o "$folder/$language" >"$folder/said.txt"
  for svg in "$folder/$language"/*.svg; do
    name=$(basename "$svg" .svg).$language
    width=$(dots "$svg" width) height=$(dots "$svg" height) out=$folder/$name
    rsvg-convert -w "$width" -h "$height" "$svg" -o "$out.librsvg.png"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size="$width,$height" \
      --screenshot="$out.chromium.png" "file://$(realpath "$svg")" >/dev/null 2>&1
    inkscape --export-type=png -w "$width" -h "$height" -o "$out.inkscape.png" "$svg" >/dev/null 2>&1
    soffice --headless --convert-to png --outdir "$folder/libreoffice" "$svg" >/dev/null 2>&1
    mv "$folder/libreoffice/$(basename "$svg" .svg).png" "$out.libreoffice.png"
    printf '| %s |' "$name"
    for program in chromium inkscape libreoffice; do
      printf ' %s %% |' "$(difference "$out.librsvg.png" "$out.$program.png")"
    done
    echo
  done
done
