#!/bin/sh
# Proves the two commands on a machine that has nothing but git and a shell: a new Debian 12 root,
# a clean clone of this repository's HEAD, `./dev demo`, then `./dev test`. Needs root and
# debootstrap. What was downloaded is kept in CACHE, so that a second run is quicker.
#   tools/bare-machine.sh [CACHE]      default /tmp/stratmap-bare
set -eu
cd "$(dirname "$0")/.."

cache=${1:-/tmp/stratmap-bare}
root=$cache/root
[ "$(id -u)" = 0 ] || { echo "This needs root, for debootstrap and chroot." >&2; exit 2; }

# The mirror that this machine's apt reads bookworm from.
mirror=$(apt-get indextargets --format '$(REPO_URI)' \
  'Identifier: Packages' 'Codename: bookworm' 'Label: Debian' | head -n 1)
[ -n "$mirror" ] || { echo "apt knows no mirror of Debian 12 (try apt-get update)." >&2; exit 2; }

if [ ! -e "$cache/base.tar" ]; then
  mkdir -p "$cache/debs"
  rm -rf "$root"
  debootstrap --variant=minbase --include=git --cache-dir="$cache/debs" bookworm "$root" "$mirror"
  # How apt reaches the mirror is a matter of this machine, not of the repository.
  apt-config dump Acquire | grep -iE 'proxy|::Check-' >"$root/etc/apt/apt.conf.d/90outer" || true
  tar -C "$root" -cf "$cache/base.tar" .
fi
rm -rf "$root"
mkdir -p "$root" "$cache/archives"
tar -C "$root" -xf "$cache/base.tar"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# A bundle needs a branch to be cloned from.
git bundle create -q "$root/tmp/stratmap.bundle" HEAD "$(git symbolic-ref HEAD)"

cat >"$root/tmp/prove.sh" <<'END'
set -eu
cd /root
git clone -q /tmp/stratmap.bundle stratmap
cd stratmap
echo "== $(cat /etc/debian_version): $(git log -1 --format='%h %s')"
for command in demo test; do
  echo "== ./dev $command"
  begin=$(date +%s)
  ./dev $command
  echo "== ./dev $command took $(($(date +%s) - begin)) s"
done
git status --short
END

# A mount namespace of its own: whatever happens, nothing stays mounted.
unshare --mount --pid --fork sh -eu -c '
  mount --make-rprivate /
  mount -t proc proc "$1/proc"
  mount --bind "$2/archives" "$1/var/cache/apt/archives"
  exec env -i HOME=/root TERM=dumb PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    chroot "$1" sh /tmp/prove.sh' sh "$root" "$cache"
