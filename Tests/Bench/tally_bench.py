"""`bigconvo analyse` beside what a person would otherwise count a consultation with.

    python tally_bench.py PROGRAM FLOOR FOLDER [--runs N] [--responses N] [--large N] [--seed N] [--slow]

All count the same file: six closed questions, a multiple choice, 12 themes of 12 terms in two open questions, and all
that again within the groups of three breakdowns. The counts are compared before anything is timed; where one differs,
the exit status is 1. How long anything takes never changes the exit status. FLOOR is libcsv alone. `--slow` also runs
pandas and Miller, once each, which take minutes.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from consultation import BREAKDOWNS, DECLINED, MANY, codebook_text, survey_text, write_responses

GOAL = 4
"""How many times as fast as the faster of DuckDB and Polars `analyse` has to be."""
MOST_MEMORY = 64


@dataclass
class Runs:
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    """MiB."""

    def row(self, name: str) -> str:
        return (f"  {name:<34}{min(self.wall):9.2f} s{statistics.median(self.wall):9.2f} s"
                f"{min(self.cpu):9.2f} s{max(self.memory):9.1f} MiB")


def run(command: list[str], folder: Path, into: Runs | None = None) -> str:
    output = folder / "output"
    with output.open("w") as file:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=file, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit status {process.returncode}: {' '.join(command)[:200]}")
    if into is not None:
        into.wall.append(wall)
        into.cpu.append(usage.ru_utime + usage.ru_stime)
        into.memory.append(usage.ru_maxrss / 1024)
    return output.read_text(encoding="utf-8")


def from_analysis(text: str) -> dict[str, dict[str, int]]:
    """The counts of `analyse --internal --format json`, named as the peers name them."""
    analysis = json.loads(text)

    def counts(items: list[dict]) -> dict[str, int]:
        found = {}
        for item in items:
            # Those who wrote of no theme have no code.
            for line in filter(lambda line: line["code"], item["lines"]):
                found[f"{item['id']}:{line['code']}"] = line["count"]["count"]
            if item["kind"] in ("one", "yes-no"):
                found[f"{item['id']}:{DECLINED}"] = item["declined"]["count"]
        return found

    found = {"all": counts(analysis["items"])}
    for breakdown in analysis["breakdowns"]:
        for group in breakdown["groups"]:
            found[f"{breakdown['question']}={group['code']}"] = counts(group["items"])
    return found


def differences(ours: dict, theirs: dict) -> list[str]:
    """What differs in the groups that `analyse` counts; it has no group for those who gave no answer."""
    apart = []
    for group, counts in ours.items():
        for name, count in counts.items():
            if theirs.get(group, {}).get(name, 0) != count:
                apart.append(f"{group}, {name}: {count} and {theirs.get(group, {}).get(name, 0)}")
    return apart


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("floor")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--large", type=int, default=10_000_000)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--slow", action="store_true")
    options = parser.parse_args()
    folder = options.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bench.survey").write_text(survey_text(), encoding="utf-8")
    (folder / "codebook.yml").write_text(codebook_text(), encoding="utf-8")
    responses = made(folder, options.responses, options.seed)
    analyse = [options.program, "analyse", "bench.survey", responses, "--by", ",".join(BREAKDOWNS), "--internal",
               "--format", "json"]
    here = Path(__file__).resolve().parent
    peers = {f"{name} {version(name)}": [sys.executable, "-B", str(here / f"peer_{name}.py"), responses]
             for name in ("duckdb", "polars")}
    slow = {}
    if options.slow:
        slow[f"pandas {version('pandas')}"] = [sys.executable, "-B", str(here / "peer_pandas.py"), responses]
        miller = subprocess.run(["mlr", "version"], capture_output=True, text=True).stdout.split()[2]
        slow[f"Miller {miller}"] = [sys.executable, "-B", str(here / "peer_miller.py"), responses]

    ours = from_analysis(run(analyse, folder))
    timed = {name: Runs() for name in slow}
    for name, command in (peers | slow).items():
        apart = differences(ours, json.loads(run(command, folder, timed.get(name))))
        if apart:
            print("\n".join(apart[:10]))
            sys.exit(f"not the same counts: bigconvo and {name}, {len(apart)} of them")
    print(f"{options.responses:,} responses, {sum(map(len, ours.values()))} counts: equal")

    floor = [str(Path(options.floor).resolve()), responses]
    programs = {"bigconvo analyse": analyse, "libcsv alone, two threads": floor} | peers
    timings = {name: Runs() for name in programs}
    for _ in range(options.runs):
        for name, command in programs.items():
            run(command, folder, timings[name])
    print(f"\n{options.runs} runs each, in turn, on {os.cpu_count()} cores ({platform.machine()}); "
          f"the load is {os.getloadavg()[0]:.1f}")
    print(f"  {'':<34}{'fastest':>11}{'median':>11}{'processor':>11}{'memory':>13}")
    for name, found in (timings | timed).items():
        print(found.row(name))
    own, base = timings["bigconvo analyse"], timings["libcsv alone, two threads"]
    best = min((timings[name] for name in peers), key=lambda found: min(found.wall))
    factor = min(best.wall) / min(own.wall)
    print(f"\nThe goal is 1/{GOAL} of the time of the faster of DuckDB and Polars: this is 1/{factor:.1f}, "
          f"{'met' if factor >= GOAL else 'MISSED'}")
    cpu = min(min(timings[name].cpu) for name in peers) / min(own.cpu)
    print(f"  by processor time 1/{cpu:.1f}")
    print(f"  {min(own.wall) / min(base.wall):.1f} times the time of libcsv alone, "
          f"{min(own.cpu) / min(base.cpu):.1f} times its processor time")
    memory("peak memory", max(own.memory))
    if options.large:
        large = Runs()
        analyse[3] = made(folder, options.large, options.seed)
        run(analyse, folder, large)
        print(large.row(f"bigconvo analyse, {options.large:,}"))
        memory(f"peak memory at {options.large:,}", max(large.memory))


def memory(name: str, found: float) -> None:
    print(f"  {name}: {found:.1f} MiB of {MOST_MEMORY}, {'met' if found <= MOST_MEMORY else 'MISSED'}")


def made(folder: Path, count: int, seed: int) -> str:
    """A file of responses, made once for each count and seed."""
    path = folder / f"responses-{count}-{seed}.csv"
    if not path.exists():
        half = path.with_suffix(".part")
        write_responses(half, count, seed)
        half.rename(path)
    return path.name


if __name__ == "__main__":
    main()
