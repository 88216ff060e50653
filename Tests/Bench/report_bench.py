"""`bigconvo report` beside `bigconvo analyse`, which counts the same responses, and a set of posters.

    python report_bench.py PROGRAM FOLDER [--runs N] [--responses N] [--seed N]

The figures of both are compared before anything is timed; where one differs, the exit status is 1. How long anything takes
never changes the exit status.
"""

import argparse
import os
import platform
import statistics
import sys
from pathlib import Path

from consultation import BREAKDOWNS, codebook_text, survey_text, write_responses
from tally_bench import Runs, run

GOAL = 1.5
"""How many times as long as `analyse` the report may take, without the PDF."""
POSTER_GOAL = 1.0
"""How many seconds the posters of all themes may take, as HTML."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    program = str(Path(options.program).resolve())
    folder = options.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bench.survey").write_text(survey_text(), encoding="utf-8")
    (folder / "codebook.yml").write_text(codebook_text(), encoding="utf-8")
    responses = folder / f"responses-{options.responses}.csv"
    if not responses.exists():
        write_responses(responses, options.responses, options.seed)
    counted = ["bench.survey", str(responses), "--by", ",".join(BREAKDOWNS)]
    commands = {
        "bigconvo analyse": [program, "analyse", *counted, "--format", "csv"],
        "bigconvo report": [program, "report", *counted, "--no-pdf", "--output", "report"],
    }
    figures = run(commands["bigconvo analyse"], folder)
    run(commands["bigconvo report"], folder)
    if (folder / "report/tables/figures.csv").read_text(encoding="utf-8") != figures:
        sys.exit("the report does not hold the figures of analyse")
    posters = [program, "poster", "--all", "--format", "html", "--output", "posters"]
    commands["bigconvo poster --all"] = posters
    timings = {name: Runs() for name in commands}
    for _ in range(options.runs):
        for name, command in commands.items():
            run(command, folder, timings[name])
    made = len(list((folder / "posters").rglob("*.html")))
    print(f"{options.responses:,} responses; {made} pages of posters; {options.runs} runs each, in turn, on "
          f"{os.cpu_count()} cores ({platform.machine()}); the load is {os.getloadavg()[0]:.1f}")
    print(f"  {'':<34}{'fastest':>11}{'median':>11}{'processor':>11}{'memory':>13}")
    for name, found in timings.items():
        print(found.row(name))
    times = {name: min(found.wall) for name, found in timings.items()}
    factor = times["bigconvo report"] / times["bigconvo analyse"]
    median = statistics.median(timings["bigconvo report"].wall) / statistics.median(timings["bigconvo analyse"].wall)
    print(f"The goal of the report is {GOAL} times as long as analyse: this is {factor:.2f} ({median:.2f} by the median), "
          f"{'met' if factor <= GOAL else 'MISSED'}")
    seconds = times["bigconvo poster --all"]
    print(f"The goal of the posters is {POSTER_GOAL} s: {seconds:.2f} s, {'met' if seconds < POSTER_GOAL else 'MISSED'}")


if __name__ == "__main__":
    main()
