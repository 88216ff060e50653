"""`bigconvo check` beside pyxform on one form of 1,000 questions with 300 conditions.

    python bench.py PROGRAM FOLDER [--runs N] [--seed N]

Both read the form from files that are written from one description. First what the two understood is compared; if
that is not the same, nothing is timed and the exit status is 1. How long anything takes never changes the exit status.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from pyxform.xls2xform import convert

from form import Form
from made_up_form import made_up_form
from read_back import from_survey_json, from_xform
from survey_file import survey_text
from timing import row, time_in_turn
from xlsform import write_workbook

QUESTIONS = 1000
CONDITIONS = 300
GOAL = 20
"""How many times as fast as pyxform `check` has to be."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    survey, workbook, xform = (str(options.folder / name) for name in ("bench.survey", "bench.xlsx", "bench.xml"))
    form = made_up_form(options.seed, QUESTIONS, CONDITIONS)
    Path(survey).write_text(survey_text(form), encoding="utf-8")
    write_workbook(form, workbook)

    check = [options.program, "check", survey]
    conversion = [str(Path(sys.executable).with_name("xls2xform")), "--skip_validate", workbook, xform]
    subprocess.run(conversion, check=True, capture_output=True)
    subprocess.run(check, check=True)
    compare(form, [options.program, "show", survey, "--as", "json"], xform)
    measure(check, conversion, workbook, options.runs)


def compare(form: Form, show: list[str], xform: str) -> None:
    """Ends the program when the two did not understand the same form, or not the whole of it."""
    shown = subprocess.run(show, check=True, capture_output=True, text=True).stdout
    ours, theirs = from_survey_json(shown), from_xform(xform)
    apart = [f"  bigconvo: {left}\n  pyxform:  {right}" for left, right in zip(ours, theirs) if left != right]
    if apart or len(ours) != len(theirs):
        print("\n".join(apart[:5]))
        sys.exit(f"not the same form: {len(ours)} and {len(theirs)} questions, {len(apart)} of them different")
    if [question.id for question in ours] != [question.id for question in form.questions]:
        sys.exit("neither of them read the whole form")
    asked = [question for question in ours if question.kind != "note"]
    kinds = len({question.kind for question in ours})
    print(
        f"{len(asked)} questions and {len(ours) - len(asked)} notes of {kinds} kinds, "
        f"{sum(len(question.choices) for question in asked)} choices, "
        f"{sum(len(question.rows) for question in asked)} rows, "
        f"{sum(question.condition is not None for question in ours)} conditions: equal")


def measure(check: list[str], conversion: list[str], workbook: str, runs: int) -> None:
    print(f"\n{runs} runs each, in turn, on {os.cpu_count()} cores ({platform.machine()})")
    print(f"  {'':<44}{'fastest':>11}{'median':>13}")
    ours, theirs = time_in_turn([check, conversion], runs)
    converter = f"pyxform {version('pyxform')}"
    print(row("bigconvo check", ours.wall))
    print(row(f"{converter}, xls2xform --skip_validate", theirs.wall))
    print(row("bigconvo check, processor time", ours.cpu))
    print(row(f"{converter}, processor time", theirs.cpu))
    inside = []
    for _ in range(max(3, runs // 3)):
        start = time.perf_counter()
        convert(workbook)
        inside.append(time.perf_counter() - start)
    print(row(f"{converter}, conversion without its start", inside))

    def ratio(other: list[float], own: list[float]) -> str:
        return f"{min(other) / min(own):.1f} (fastest), {statistics.median(other) / statistics.median(own):.1f} (median)"

    print(f"\nbigconvo check is faster than pyxform by the factor {ratio(theirs.wall, ours.wall)}")
    print(f"  by processor time: {ratio(theirs.cpu, ours.cpu)}")
    print(f"  without the start of Python: {ratio(inside, ours.wall)}")
    # The fastest run of each is the one that the rest of the machine disturbed least.
    factor = min(theirs.wall) / min(ours.wall)
    print(f"The goal is to take 1/{GOAL} of the time: this is 1/{factor:.1f}, {'met' if factor >= GOAL else 'not met'}")


if __name__ == "__main__":
    main()
