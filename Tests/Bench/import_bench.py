"""How long `bigconvo import` takes beside pandas, on a made-up Google Forms file, and whether both write the same.

    python import_bench.py PROGRAM FOLDER [--rows N] [--runs N]

The exit status is 1 where the two do not write the same rows; times do not change it.
"""

import argparse
import csv
import os
import subprocess
import sys
from pathlib import Path

from timing import row, time_in_turn

SURVEY = "mental-health"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    program, folder = os.path.abspath(options.program), options.folder
    folder.mkdir(parents=True, exist_ok=True)
    answers, survey = str(folder / "answers.csv"), folder / "survey.json"
    run(program, "rehearse", SURVEY, "--people", str(options.rows), "--output", answers)
    survey.write_text(run(program, "show", SURVEY, "--as", "json"), encoding="utf-8")
    ours, theirs = str(folder / "ours.csv"), str(folder / "theirs.csv")
    usual = [program, "import", answers, "--survey", SURVEY, "--output", ours, "--again"]
    # The peer looks for no personal details.
    plain = usual + ["--no-redact"]
    peer = [sys.executable, "-B", str(Path(__file__).parent / "peer_import.py"), str(survey), answers, theirs]
    names = ["bigconvo import", "bigconvo import --no-redact", "pandas, no details looked for"]
    timings = time_in_turn([usual, plain, peer], options.runs)
    run(*plain)
    if rows(ours) != rows(theirs):
        raise SystemExit("the two did not write the same rows")
    print(f"Importing {options.rows} made-up rows; both wrote the same\n{'':46}{'fastest':>11}{'median':>13}")
    for name, timing in zip(names, timings):
        print(row(name, timing.wall))
    ours_cpu, peer_cpu = min(timings[1].cpu), min(timings[2].cpu)
    print(f"  processor time: {', '.join(f'{min(t.cpu):.2f} s' for t in timings)}")
    print(f"  without details, beside pandas: {min(timings[1].wall) / min(timings[2].wall):.2f} of its time,")
    print(f"  and {ours_cpu / peer_cpu:.2f} of its processor time")


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def rows(path: str) -> list[tuple[tuple[str, str], ...]]:
    """The rows in a steady order, each by the names of its columns."""
    with open(path, encoding="utf-8", newline="") as file:
        return sorted(tuple(sorted(row.items())) for row in csv.DictReader(file))


if __name__ == "__main__":
    main()
