#!/usr/bin/python3
"""Compares `stratmap network` with NetworkX and igraph on the public networks of the tests.

    tools/compare_network.py [STRATMAP]      default build/dev/stratmap

Needs python3-networkx and python3-igraph. Every relation of tests/engine/network/data is written as
a model, its groups as the units above the functions, once with ties of equal strength and once with
strengths drawn from weak, medium and strong. Prints a line a figure: the largest difference over
all actors and networks. Ends with 1 where one is above 1e-9. docs/network.md says where definitions
differ, and how they are made alike here.
"""

import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

import igraph
import networkx

LARGEST = 1e-9
STRENGTHS = {"weak": 0.25, "medium": 0.5, "strong": 0.75}
ROOT = pathlib.Path(__file__).resolve().parent.parent


def read_networks():
    """(title, number of actors, {grouping: labels}, ties) of every relation."""
    for path in sorted((ROOT / "tests/engine/network/data").glob("*.txt")):
        count, groupings, relations, into = 0, {}, {}, None
        lines = [line for line in path.read_text().splitlines() if not line.startswith("#")]
        words = iter(" ".join(lines).split())
        for word in words:
            if word == "actors":
                count = int(next(words))
            elif word == "groups":
                into = groupings.setdefault(next(words), [])
            elif word == "ties":
                into = relations.setdefault(next(words), [])
            else:
                into.append(tuple(map(int, word.split("-"))) if "-" in word else int(word))
        for relation, ties in relations.items():
            yield f"{path.stem}, {relation}", count, groupings, ties


def model_of(count, labels, ties, strengths):
    lines = ["stratmap: 1", "organization: {name: Network, language: en}", "functions:"]
    lines += [f"  g{label}: {{}}" for label in sorted(set(labels))]
    for actor in range(count):
        partners = [f"a{b}: {{strength: {strengths[a, b]}}}" for a, b in ties if a == actor]
        with_whom = ", ".join(partners)
        lines.append(f"  a{actor}: {{parent: g{labels[actor]}, works_with: {{{with_whom}}}}}")
    return "\n".join(lines) + "\n"


def figures_of(program, model, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write(model)
        file.flush()
        run = [program, "network", file.name, "--format", "json", *options]
        return json.loads(subprocess.run(run, check=True, capture_output=True).stdout)


class Table:
    """The largest difference by figure and peer."""

    def __init__(self):
        self.rows = {}

    def add(self, figure, peer, ours, theirs):
        assert len(ours) == len(theirs), figure
        difference = max((abs(a - b) for a, b in zip(ours, theirs)), default=0)
        row = self.rows.setdefault((figure, peer), [0, 0])
        row[0] = max(row[0], difference)
        row[1] += len(ours)

    def show(self):
        for (figure, peer), (difference, values) in self.rows.items():
            verdict = "agree" if difference <= LARGEST else "DIFFER"
            print(f"{figure:34} {peer:9} {values:6} values  {difference:8.1e}  {verdict}")
        return all(difference <= LARGEST for difference, _ in self.rows.values())


def pairs(ties):
    return {frozenset(tie) for tie in ties}


def flags(chosen, everything):
    return [float(each in chosen) for each in everything]


def same_component(labels):
    return [float(a == b) for i, a in enumerate(labels) for b in labels[:i]]


def compare_structure(table, count, ties, ours, graph, peer):
    actors = ours["actors"]

    def column(key):
        return [float(actor[key]) for actor in actors]

    everybody = range(count)
    everything = [frozenset(tie) for tie in ties]
    ours_tied = [tie for tie in ours["ties"] if tie["bridge"]]
    bridges = {frozenset(int(tie[end][1:]) for end in ("from", "to")) for tie in ours_tied}
    table.add("degree", "networkx", column("degree"), [graph.degree(i) for i in everybody])
    table.add("degree", "igraph", column("degree"), peer.degree())
    cores = networkx.core_number(graph)
    table.add("core", "networkx", column("core"), [cores[i] for i in everybody])
    table.add("core", "igraph", column("core"), peer.coreness())
    parts = {i: k for k, part in enumerate(networkx.connected_components(graph)) for i in part}
    in_our_parts = same_component(column("component"))
    table.add("components", "networkx", in_our_parts, same_component([parts[i] for i in everybody]))
    theirs = peer.connected_components().membership
    table.add("components", "igraph", in_our_parts, same_component(theirs))
    cuts = column("articulationPoint")
    table.add("articulation points", "networkx", cuts,
              flags(set(networkx.articulation_points(graph)), everybody))
    table.add("articulation points", "igraph", cuts,
              flags(set(peer.articulation_points()), everybody))
    is_bridge = flags(bridges, everything)
    table.add("bridges", "networkx", is_bridge, flags(pairs(networkx.bridges(graph)), everything))
    ends = {frozenset(peer.es[edge].tuple) for edge in peer.bridges()}
    table.add("bridges", "igraph", is_bridge, flags(ends, everything))
    density = [ours["summary"]["density"]]
    table.add("density", "networkx", density, [networkx.density(graph)])
    table.add("density", "igraph", density, [peer.density()])


def compare_holes(table, count, ours, graph, peer, suffix):
    """Burt's figures; peers give no number, ours null and 0, for actors without ties."""
    tied = [i for i in range(count) if graph.degree(i) > 0]
    constraint = [ours["actors"][i]["constraint"] for i in tied]
    size = [ours["actors"][i]["effectiveSize"] for i in tied]
    theirs = networkx.constraint(graph, weight="weight")
    table.add("constraint" + suffix, "networkx", constraint, [theirs[i] for i in tied])
    theirs = peer.constraint(weights="weight")
    table.add("constraint" + suffix, "igraph", constraint, [theirs[i] for i in tied])
    theirs = networkx.effective_size(graph, weight="weight" if suffix else None)
    table.add("effective size" + suffix, "networkx", size, [theirs[i] for i in tied])


def compare_centrality(table, count, ours, graph, peer, suffix):
    betweenness = [actor["betweenness"] for actor in ours["actors"]]
    closeness = [actor["closeness"] for actor in ours["actors"]]
    # NetworkX takes ways for different whose lengths differ by rounding: whole lengths don't.
    theirs = networkx.betweenness_centrality(graph, normalized=False, weight="whole_length")
    table.add("betweenness" + suffix, "networkx", betweenness, [theirs[i] for i in range(count)])
    table.add("betweenness" + suffix, "igraph", betweenness, peer.betweenness(weights="length"))
    theirs = networkx.closeness_centrality(graph, distance="length")
    table.add("closeness" + suffix, "networkx", closeness, [theirs[i] for i in range(count)])
    # igraph looks at the component alone: it is scaled as Wasserman and Faust do.
    sizes = [len(networkx.node_connected_component(graph, i)) for i in range(count)]
    theirs = [
        0 if math.isnan(value) else value * (size - 1) / (count - 1)
        for value, size in zip(peer.closeness(weights="length"), sizes)
    ]
    table.add("closeness" + suffix, "igraph", closeness, theirs)


def compare_groups(table, labels, ours, graph, peer):
    found = [ours["groups"][0]["modularity"]]
    groups = [{i for i, own in enumerate(labels) if own == label} for label in set(labels)]
    theirs = networkx.community.modularity(graph, groups, weight=None)
    table.add("modularity of given groups", "networkx", found, [theirs])
    table.add("modularity of given groups", "igraph", found, [peer.modularity(labels)])
    networkx.set_node_attributes(graph, dict(enumerate(labels)), "group")
    inside = networkx.attribute_mixing_matrix(graph, "group").trace()
    found = [ours["groups"][0]["eiIndex"]]
    table.add("E-I index", "networkx", found, [1 - 2 * inside])


def graphs_of(count, ties, strengths, length=None):
    graph = networkx.Graph()
    graph.add_nodes_from(range(count))
    for tie in ties:
        weight = STRENGTHS[strengths[tie]]
        graph.add_edge(*tie, weight=weight, length=length or 1 / weight,
                       whole_length=length or round(3 / weight))
    peer = igraph.Graph(count, ties)
    peer.es["weight"] = [graph.edges[tie]["weight"] for tie in ties]
    peer.es["length"] = [graph.edges[tie]["length"] for tie in ties]
    return graph, peer


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "build/dev/stratmap")
    draw = random.Random(20261122)
    table = Table()
    networks = 0
    for title, count, groupings, ties in read_networks():
        networks += 1
        equal = {tie: "medium" for tie in ties}
        drawn = {tie: draw.choice(list(STRENGTHS)) for tie in ties}
        print(f"{title}: {count} actors, {len(ties)} ties")
        graph, peer = graphs_of(count, ties, equal, 1)
        ours = figures_of(program, model_of(count, [0] * count, ties, equal))
        compare_structure(table, count, ties, ours, graph, peer)
        compare_holes(table, count, ours, graph, peer, "")
        compare_centrality(table, count, ours, graph, peer, "")
        graph, peer = graphs_of(count, ties, drawn)
        ours = figures_of(program, model_of(count, [0] * count, ties, drawn), "--weighted")
        compare_holes(table, count, ours, graph, peer, ", by strength")
        compare_centrality(table, count, ours, graph, peer, ", by strength")
        for labels in groupings.values():
            ours = figures_of(program, model_of(count, labels, ties, equal))
            compare_groups(table, labels, ours, graph, peer)
    print(f"\n{networks} networks; networkx {networkx.__version__}, igraph {igraph.__version__}\n")
    return 0 if table.show() else 1


if __name__ == "__main__":
    sys.exit(main())
