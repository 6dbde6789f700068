#!/usr/bin/python3
"""Strategy maps beside those of Graphviz's own program: CPU time, link crossings, proportions.

    bench/compare_maps.py STRATMAP

Needs dot (graphviz) and python3-numpy. Maps of 100, 300 and 1,000 objectives on four perspectives,
the same on every machine, are drawn from YAML to SVG by STRATMAP and, from the DOT that it writes
of the same map, by dot. CPU time is that of the whole process, user and system, the median of the
runs; the ratio is of runs in turn. Crossings are counted alike for both: the links are read from
the SVG as polylines, and every point where two of them cross counts, but for pairs that share an
objective, which may meet at it.
"""
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import numpy

SIZES = [(100, 9), (300, 5), (1000, 3)]  # objectives, runs
SEEDS = [1, 2, 3]
SVG = "{http://www.w3.org/2000/svg}"
STEPS = 12  # straight pieces of a curve


class Dice:
    """The generator of POSIX's drand48, so that no version of a library changes the maps."""

    def __init__(self, seed):
        self.state = seed << 16 | 0x330E

    def below(self, bound):
        self.state = (self.state * 0x5DEECE66D + 0xB) & (1 << 48) - 1
        return (self.state >> 16) * bound >> 32


def model(count, seed):
    """A tenth of the objectives is financial, a quarter each of customers and of learning; each
    drives one or two, mostly of the next perspective up and near its own place in the row."""
    dice = Dice(seed)
    levels = [0 if i * 100 < 10 * count else 1 if i * 100 < 35 * count else
              2 if i * 100 < 75 * count else 3 for i in range(count)]
    rows = [[i for i in range(count) if levels[i] == level] for level in range(4)]
    lines = ["stratmap: 1", "organization: {name: Bench}", "objectives:"]
    words = ["Vastaus", "Laatu", "Toimitus", "Osaaminen", "Palaute", "Huolto"]
    for i in range(count):
        level = levels[i]
        effects = set()
        if level > 0:
            for _ in range(1 + (dice.below(3) == 0)):
                up = 2 if level > 1 and dice.below(12) == 0 else 1
                row = rows[level - up]
                here = rows[level].index(i) * len(row) // len(rows[level])
                reach = max(3, len(row) // 8)
                at = min(len(row) - 1, max(0, here + dice.below(2 * reach + 1) - reach))
                effects.add(row[at])
        kinds = ["financial", "customer", "process", "learning"]
        drives = ", ".join(f"o{e}" for e in sorted(effects))
        lines.append(f"  o{i}: {{name: {words[dice.below(6)]} paranee {i}, perspective: {kinds[level]}"
                     + (f", drives: [{drives}]" if drives else "") + "}")
    return "\n".join(lines) + "\n"


def run(command, stdin=None):
    """CPU milliseconds of the process, and what it wrote."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdin=stdin, stdout=subprocess.PIPE, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used * 1000, done.stdout


def points_of(data):
    """An SVG path of M, L, C and H or V, all absolute, as a polyline."""
    points, at, word = [], 0, None
    tokens = re.findall(r"[A-Za-z]|-?[0-9.]+(?:e-?[0-9]+)?", data)
    while at < len(tokens):
        if tokens[at].isalpha():
            word, at = tokens[at], at + 1
            if word in "Zz":
                continue
        count = 6 if word == "C" else 2
        numbers = list(map(float, tokens[at:at + count]))
        at += count
        if word in "ML":
            points.append(numbers)
            word = "L"
        elif word == "C":
            p0, (x1, y1, x2, y2, x3, y3) = points[-1], numbers
            for step in range(1, STEPS + 1):
                t = step / STEPS
                u = 1 - t
                points.append([u**3 * p0[0] + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t**3 * x3,
                               u**3 * p0[1] + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t**3 * y3])
        else:
            raise ValueError(word)
    return numpy.array(points)


def links_of_stratmap(svg):
    for group in ET.fromstring(svg).iter(SVG + "g"):
        if group.get("data-kind") == "link":
            yield group.get("data-from"), group.get("data-to"), points_of(group.find(SVG + "path").get("d"))


def links_of_dot(svg):
    for group in ET.fromstring(svg).iter(SVG + "g"):
        if group.get("class") == "edge":
            ends = group.find(SVG + "title").text.split("->")
            yield ends[0], ends[1], points_of(group.find(SVG + "path").get("d"))


def crossings_of_pair(a, b):
    p, r = a[:-1, None, :], (a[1:] - a[:-1])[:, None, :]
    q, s = b[None, :-1, :], (b[1:] - b[:-1])[None, :, :]
    cross = r[..., 0] * s[..., 1] - r[..., 1] * s[..., 0]
    d = q - p
    with numpy.errstate(divide="ignore", invalid="ignore"):
        t = (d[..., 0] * s[..., 1] - d[..., 1] * s[..., 0]) / cross
        u = (d[..., 0] * r[..., 1] - d[..., 1] * r[..., 0]) / cross
    return int(numpy.sum((t >= 0) & (t < 1) & (u >= 0) & (u < 1)))


def crossings_of(links):
    links = list(links)
    low = numpy.array([points.min(axis=0) for _, _, points in links])
    high = numpy.array([points.max(axis=0) for _, _, points in links])
    total = 0
    for i, (tail, head, points) in enumerate(links):
        near = numpy.nonzero(numpy.all((low[i + 1:] <= high[i]) & (high[i + 1:] >= low[i]), axis=1))[0]
        for j in near + i + 1:
            if not {tail, head} & set(links[j][:2]):
                total += crossings_of_pair(points, links[j][2])
    return total, len(links)


def proportions(svg):
    _, _, width, height = map(float, ET.fromstring(svg).get("viewBox").split())
    return width / height


def main():
    stratmap = os.path.abspath(sys.argv[1])
    print("| objectives | links | `stratmap`, CPU ms | `dot`, CPU ms | ratio | crossings, `stratmap` "
          "| crossings, `dot` | width : height, `stratmap` | `dot` |")
    print("|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for count, runs in SIZES:
            for seed in SEEDS:
                yaml, graph = os.path.join(folder, "m.yaml"), os.path.join(folder, "m.dot")
                with open(yaml, "w", encoding="utf-8") as file:
                    file.write(model(count, seed))
                run([stratmap, "render", yaml, "-o", graph])
                ours, theirs = [], []
                for _ in range(runs):
                    used, svg = run([stratmap, "render", yaml, "-o", "-"])
                    ours.append(used)
                    used, dot_svg = run(["dot", "-Tsvg", graph])
                    theirs.append(used)
                mine, links = crossings_of(links_of_stratmap(svg))
                other, edges = crossings_of(links_of_dot(dot_svg))
                assert links == edges, (links, edges)
                ratio = statistics.median(a / b for a, b in zip(ours, theirs))
                print(f"| {count} | {links} | {statistics.median(ours):.0f} | "
                      f"{statistics.median(theirs):.0f} | **{ratio:.2f}** | {mine} | {other} | "
                      f"{proportions(svg):.2f} | {proportions(dot_svg):.2f} |", flush=True)


if __name__ == "__main__":
    main()
