"""The kiosk on a pseudo-terminal: keys, the first screen, memory and the sealed store, and questionary beside it.

    python kiosk_bench.py PROGRAM FOLDER [--runs N] [--submissions N] [--seed N]

How long anything takes never changes the exit status; other answers than were given do.
"""

import argparse
import os
import platform
from pathlib import Path

import beside_questionary
import long_survey
import full_store
from figures import Goals


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--submissions", type=int, default=200)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    folder = options.folder.resolve()
    goals = Goals()
    print(f"The kiosk on a pseudo-terminal, on {os.cpu_count()} cores ({platform.machine()})")
    long_survey.measure(program, folder / "long", options.runs, options.seed, goals)
    full_store.measure(program, folder / "full", options.submissions, goals)
    beside_questionary.measure(program, folder / "ten", options.runs)
    goals.conclude()


if __name__ == "__main__":
    main()
