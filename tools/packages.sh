#!/bin/sh
# The one list of Debian packages that the build and the tests need.
#   tools/packages.sh            installs what is missing, as root or through sudo
#   tools/packages.sh --list     prints the list
set -eu

build='g++ cmake ninja-build pkg-config libboost-dev libyaml-cpp-dev libgraphviz-dev catch2
       libcli11-dev libfmt-dev nlohmann-json3-dev libexpected-dev liblz4-dev
       libfreetype-dev libminizip-dev zlib1g-dev libpugixml-dev libsqlite3-dev libxlsxwriter-dev'
# PNG and PDF. The build does without where they are missing, and the program says so.
pictures='librsvg2-dev'
# The sources of the Finnish and Turkish locales, under which the tests compare output.
tests='locales'

missing_packages() {
  for package in $build $pictures $tests; do
    # Any version of Boost's headers will do, and Debian's exclude each other.
    [ "$package" = libboost-dev ] && [ -e /usr/include/boost/version.hpp ] && continue
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=
    [ "$status" = installed ] || printf '%s ' "$package"
  done
}

stop() {
  printf '%s\n' "$@" >&2
  exit 2
}

if [ "${1:-}" = --list ]; then
  printf '%s\n' $build $pictures $tests
  exit 0
fi

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || stop \
  'This system has no apt. Install these yourself, under the names they have here, then go on' \
  'with cmake --preset release && cmake --build --preset release:' \
  "  a C++20 compiler (g++ 12 or clang 14 and later), CMake 3.22, Ninja, pkg-config" \
  "  Boost 1.74 (headers), yaml-cpp 0.7, Graphviz 2.42 (libgvc, libcgraph), Catch2 2.13," \
  "  CLI11 2.1, fmt 9, nlohmann-json 3.11, tl-expected, LZ4 1.9, FreeType 2.12," \
  "  minizip 1.2 (of zlib), pugixml 1.13, SQLite 3.40, libxlsxwriter 1.1" \
  "For PNG and PDF also librsvg 2.54 and cairo 1.16." \
  "On Debian they are called: $(echo $build $pictures)"

missing=$(missing_packages)
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null; then
  as_root=sudo
else
  stop 'These packages are missing, and there is neither root nor sudo to install them with:' \
    "  apt-get install $missing"
fi

echo "Installing $missing"
# sudo drops the environment, so the setting goes through env. Old package lists name versions
# that the mirror no longer has: refresh them first, and try even where that fails.
$as_root apt-get update -qq || echo 'The package lists could not be refreshed.' >&2
$as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 $missing </dev/null >/dev/null || stop \
  'Installing failed. By hand:' "  apt-get install $missing"
missing=$(missing_packages)
[ -z "$missing" ] || stop "Still missing after installing: $missing"
