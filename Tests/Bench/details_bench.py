"""How well `bigconvo import` finds personal details in made-up sentences, kind by kind, and how fast.

    python details_bench.py PROGRAM FOLDER [--rows N] [--runs N]

The sentences lie beside the tests of the scanner: one half it was tuned on, the other was set aside. A detail counts as
found when no letter of it is left and the tag is of its kind. Neither scores nor times change the exit status.
"""

import argparse
import csv
import os
import re
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from timing import time_in_turn

SENTENCES = Path(__file__).parent.parent / "ResponsesTests" / "PersonalDetails"
KINDS = ["phone", "e-mail", "postcode", "handle", "NHS number", "pupil number", "insurance number", "name?"]
LABEL = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
TAG = re.compile(r"\[(" + "|".join(map(re.escape, KINDS)) + r")\]")
SURVEY = """survey sentences "Sentences"
  edition 1
  support childline
welcome
  | Hello.
consent "Yes"
section main "Main"
  number place "Which?"
  long-text words "What?"
    hint "No names."
"""


@dataclass
class Score:
    labelled: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    taken: Counter = field(default_factory=Counter)
    right: Counter = field(default_factory=Counter)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    options.folder.mkdir(parents=True, exist_ok=True)
    (options.folder / "sentences.survey").write_text(SURVEY, encoding="utf-8")
    for name, words in [("tuned-on", "the half it was tuned on"), ("set-aside", "the half that was set aside")]:
        lines = (SENTENCES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        sentences = [line for line in lines if line and not line.startswith("#")]
        redacted = import_sentences(program, options.folder, [plain(line) for line in sentences])
        show(f"Personal details, {words}: {len(sentences)} made-up sentences", score(sentences, redacted))
    speed(program, options.folder, [plain(line) for line in sentences], options.rows, options.runs)


def plain(line: str) -> str:
    return LABEL.sub(r"\2", line)


def write(folder: Path, texts: list[str]) -> list[str]:
    with open(folder / "sentences.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["place", "words"], *enumerate(texts)])
    output = str(folder / "out.csv")
    return ["import", str(folder / "sentences.csv"), "--survey", str(folder / "sentences.survey"), "--output", output]


def import_sentences(program: str, folder: Path, texts: list[str]) -> dict[int, str]:
    subprocess.run([program, *write(folder, texts)], check=True, capture_output=True)
    with open(folder / "out.csv", encoding="utf-8", newline="") as file:
        # The guard against formulas is one apostrophe.
        return {int(row["place"]): row["words"].removeprefix("'") for row in csv.DictReader(file)}


def score(sentences: list[str], redacted: dict[int, str]) -> Score:
    result = Score()
    for place, line in enumerate(sentences):
        labels, end, last = [], 0, 0
        for match in LABEL.finditer(line):
            end += match.start() - last
            labels.append((match[1], end, end + len(match[2])))
            end, last = end + len(match[2]), match.end()
        taken = list(details(plain(line), redacted[place]))
        for kind, start, end in labels:
            result.labelled[kind] += 1
            result.found[kind] += any(k == kind and s <= start and e >= end for k, s, e in taken)
        for kind, start, end in taken:
            result.taken[kind] += 1
            result.right[kind] += any(k == kind and s < end and e > start for k, s, e in labels)
    return result


def details(text: str, redacted: str):
    """Where the tags of a redacted text stood in the text that it was made of."""
    pieces = TAG.split(redacted)
    words, kinds = pieces[::2], pieces[1::2]
    match = re.fullmatch("(.+?)".join(map(re.escape, words)), text, re.DOTALL)
    for number, kind in enumerate(kinds, 1):
        yield kind, *match.span(number)


def show(title: str, score: Score) -> None:
    print(f"{title}\n  {'':<20}{'precision':>12}{'':>10}{'recall':>10}")
    for kind in KINDS:
        shares = []
        for part, whole in [(score.right[kind], score.taken[kind]), (score.found[kind], score.labelled[kind])]:
            shares.append(f"{100 * part / whole if whole else 100:10.0f} % {f'{part}/{whole}':>8}")
        print(f"  {kind:<20}{''.join(shares)}")
    print()


def speed(program: str, folder: Path, texts: list[str], rows: int, runs: int) -> None:
    command = [program, *write(folder, [texts[row % len(texts)] for row in range(rows)])]
    timing = time_in_turn([command], runs)[0]
    print(f"Importing {rows} such rows takes {min(timing.wall):.2f} s (the fastest of {runs}), details taken out")


if __name__ == "__main__":
    main()
