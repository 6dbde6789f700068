#!/usr/bin/python3
"""Scores beside pandas: CPU time for 3,000 metrics × 60 months in one CSV file.

    bench/compare_scores.py STRATMAP

Needs python3-pandas. The same file, 180,000 rows as a Finnish Excel writes them (semicolons,
decimal commas), is read by both: STRATMAP reads the model and the file, finds the value of each
metric, scores 3,000 metrics and 300 objectives and writes CSV; pandas reads the file, turns the
months into dates, brings every metric to quarters (mean) and takes the newest one: once as its manual
does it (`groupby`, `resample`), once in the fastest way we know (a pivot). CPU time is that
of the whole process, user and system, the median of 5 runs in turn; pandas' own start is also given,
since a program that stays open pays it once.
"""
import os
import resource
import statistics
import subprocess
import sys
import tempfile

METRICS, MONTHS, OBJECTIVES, RUNS = 3000, 60, 300, 5

READING = """
import pandas
rows = pandas.read_csv("numbers.csv", sep=";", decimal=",")
rows["period"] = pandas.to_datetime(rows["period"], format="%Y-%m")
"""
GROUPED = READING + """
quarters = rows.set_index("period").groupby("metric")["value"].resample("Q").mean()
newest = quarters.groupby("metric").last()
print(len(newest), newest.sum())
"""
PIVOTED = READING + """
newest = rows.pivot(index="period", columns="metric", values="value").resample("Q").mean().iloc[-1]
print(len(newest), newest.sum())
"""


def write_model(folder):
    """Each value is a whole number that a fixed rule gives, so that the file is the same everywhere."""
    with open(os.path.join(folder, "client.yaml"), "w") as model:
        model.write("stratmap: 1\norganization: {name: Bench}\nobjectives:\n")
        for i in range(OBJECTIVES):
            model.write(f"  o{i}: {{perspective: {['financial', 'customer', 'process', 'learning'][i % 4]}}}\n")
        model.write("metrics:\n")
        for i in range(METRICS):
            model.write(f"  m{i}: {{measures: o{i % OBJECTIVES}, frequency: monthly, baseline: 0, target: 100}}\n")
        model.write("observations: [{csv: numbers.csv}]\n")
    with open(os.path.join(folder, "numbers.csv"), "w") as table:
        table.write("metric;period;value\n")
        for i in range(METRICS):
            for month in range(MONTHS):
                value = (i * 37 + month * 101) % 1000
                table.write(f"m{i};{2021 + month // 12}-{month % 12 + 1:02};{value // 10},{value % 10}\n")


def run(command, folder):
    """CPU milliseconds of the process, and what it wrote."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime), done.stdout


def main():
    stratmap = os.path.abspath(sys.argv[1])
    commands = {
        "`stratmap score`": [stratmap, "score", "client.yaml", "--format", "csv"],
        "pandas, `groupby` and `resample`": [sys.executable, "-c", GROUPED],
        "pandas, a pivot": [sys.executable, "-c", PIVOTED],
        "pandas, its start alone": [sys.executable, "-c", "import pandas"],
    }
    with tempfile.TemporaryDirectory() as folder:
        write_model(folder)
        times = {name: [] for name in commands}
        for _ in range(RUNS):
            for name, command in commands.items():
                times[name].append(run(command, folder)[0])
        scored = run(commands["`stratmap score`"], folder)[1].decode().splitlines()
    assert sum(line.startswith("metric,") for line in scored) == METRICS
    own = statistics.median(times["`stratmap score`"])
    print(f"| {METRICS:,} metrics × {MONTHS} months | CPU ms | times `stratmap score` |\n|---|---|---|")
    for name, each in times.items():
        print(f"| {name} | {statistics.median(each):.0f} | {statistics.median(each) / own:.1f} |")


if __name__ == "__main__":
    main()
