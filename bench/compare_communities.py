#!/usr/bin/python3
"""Communities, components, articulation points and constraint against igraph, in one run.

    bench/compare_communities.py [STRATMAP_BENCH]      default build/release/bench/stratmap_bench

Needs python3-igraph. Graphs are grown with planted silos of 10 to 52 actors and twelve ties an
actor, of which a given share leaves the silo. Times are CPU ms, the median of three runs of the
same graph on each side; reading the graph is not timed. igraph's Leiden runs two iterations at
resolution 1, with modularity as its objective. Prints the tables of docs/network.md.
"""

import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

import igraph

ROOT = pathlib.Path(__file__).resolve().parent.parent
SIZES = (1_000, 10_000, 50_000)
LEAVING = (0.3, 0.5)
TIES_AN_ACTOR = 12
DRAWS = 20  # graphs of the smallest size, where one search more or less decides
FIGURES = ("communities", "components", "articulation", "constraint")


def planted(count, leaving, draw):
    """The silo of every actor, and ties of which about the share `leaving` leaves a silo."""
    silo_of, members = [], []
    while len(silo_of) < count:
        size = min(10 + 3 * (len(members) % 15), count - len(silo_of))
        members.append(range(len(silo_of), len(silo_of) + size))
        silo_of += [len(members) - 1] * size
    ties = set()
    for actor in range(count):
        for _ in range(TIES_AN_ACTOR // 2):
            leaves = draw.random() < leaving
            for _ in range(20):  # a small silo may have no room for more
                other = draw.randrange(count) if leaves else draw.choice(members[silo_of[actor]])
                tie = (min(actor, other), max(actor, other))
                if other != actor and tie not in ties:
                    ties.add(tie)
                    break
    return silo_of, sorted(ties)


def timed(work):
    laps = []
    for _ in range(3):
        before = time.process_time()
        result = work()
        laps.append((time.process_time() - before) * 1000)
    return statistics.median(laps), result


def ours_of(program, count, ties):
    """By figure: CPU ms, and what was found."""
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(f"{count}\n" + "".join(f"{a} {b}\n" for a, b in ties))
        file.flush()
        run = subprocess.run([program, "--network", file.name], check=True, capture_output=True)
    found = {}
    for line in run.stdout.decode().splitlines():
        name, ms, *rest = line.split()
        found[name] = (float(ms), rest)
    return found


def theirs_of(graph):
    igraph.set_random_number_generator(random.Random(1))
    return {
        "communities": timed(lambda: graph.community_leiden("modularity", n_iterations=2)),
        "components": timed(lambda: len(graph.connected_components())),
        "articulation": timed(lambda: len(graph.articulation_points())),
        "constraint": timed(lambda: sum(c for c in graph.constraint() if c == c)),
    }


def nmi(one, other):
    return igraph.compare_communities(one, other, method="nmi")


def compared(program, count, leaving, draw):
    """A graph grown and searched by both: its silos and ties, ours and theirs by figure."""
    silos, ties = planted(count, leaving, draw)
    graph = igraph.Graph(count, ties)
    return silos, ties, ours_of(program, count, ties), theirs_of(graph)


def sum_ms(found):
    return sum(found[figure][0] for figure in FIGURES)


def print_draws(program, draw):
    """How often the highest modularity is at least igraph's, over many small graphs."""
    print("\n| actors | leaving | graphs | Q at least igraph's | least | mean | most | CPU ms ratio |")
    print("|---|---|---|---|---|---|---|---|")
    for leaving in LEAVING:
        more, laps = [], []
        for _ in range(DRAWS):
            _, _, ours, theirs = compared(program, SIZES[0], leaving, draw)
            more.append(float(ours["communities"][1][0]) - theirs["communities"][1].modularity)
            laps.append(ours["communities"][0] / theirs["communities"][0])
        reached = sum(difference > -1e-9 for difference in more)
        print(f"| {SIZES[0]:,} | {leaving:.0%} | {DRAWS} | {reached} | {min(more):+.4f} "
              f"| {statistics.mean(more):+.4f} | {max(more):+.4f} | {statistics.median(laps):.2f} |")


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "build/release/bench/stratmap_bench")
    draw = random.Random(20261122)
    speed = []
    print("| actors | ties | leaving | Q | igraph's | CPU ms | igraph's | ratio | NMI | igraph's |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for count in SIZES:
        for leaving in LEAVING:
            silos, ties, ours, theirs = compared(program, count, leaving, draw)
            leaves = sum(silos[a] != silos[b] for a, b in ties) / len(ties)
            ms, (quality, _, *labels) = ours["communities"]
            their_ms, leiden = theirs["communities"]
            ours_nmi, their_nmi = nmi(silos, list(map(int, labels))), nmi(silos, leiden.membership)
            print(f"| {count:,} | {len(ties):,} | {leaves:.0%} | {float(quality):.4f} "
                  f"| {leiden.modularity:.4f} | {ms:.1f} | {their_ms:.1f} | {ms / their_ms:.2f} "
                  f"| {ours_nmi:.4f} | {their_nmi:.4f} |", flush=True)
            speed.append((count, len(ties), ours, theirs))
    print("\n| actors | ties | figure | CPU ms | igraph's | ratio | same |")
    print("|---|---|---|---|---|---|---|")
    for count, ties, ours, theirs in speed:
        for figure in FIGURES[1:]:
            ms, (found,) = ours[figure]
            their_ms, expected = theirs[figure]
            same = "yes" if abs(float(found) - expected) < 1e-6 else "NO"
            print(f"| {count:,} | {ties:,} | {figure} | {ms:.2f} | {their_ms:.2f} "
                  f"| {ms / their_ms:.2f} | {same} |")
        ms, their_ms = sum_ms(ours), sum_ms(theirs)
        print(f"| {count:,} | {ties:,} | these and communities | {ms:.2f} | {their_ms:.2f} "
              f"| {ms / their_ms:.2f} | |")
    print_draws(program, draw)


if __name__ == "__main__":
    main()
