"""The codebook engine with few and with many terms, beside what a person would otherwise look words up with.

    python themes_bench.py PROGRAM FOLDER [--runs N] [--responses N] [--part N] [--seed N]

The same open answers are sorted by a codebook of 12 themes of 10 terms and by one of 12 themes of 1,000: words,
beginnings of words, and phrases. On all the answers, the many terms have to take `bigconvo analyse` and `bigconvo
themes` no more than 1.5 times as long as the few; what reading the codebook takes is in that.

On a part of them DuckDB and Polars do the same with one regular expression a theme, and pyahocorasick, which finds
letters and no words, with blanks put where words begin and end. How many answers speak of each theme is compared
before anything is timed; where it differs, the exit status is 1. How long anything takes never changes the exit status.
"""

import argparse
import json
import os
import platform
import random
import statistics
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tally_bench import Runs, run
from theme_terms import FEW, MANY, THEMES, codebook_text, made_terms, survey_text, write_responses

GOAL = 1.5
"""How many times as long the many terms may take."""


def counts(text: str) -> dict[str, int]:
    """The counts of `--internal --format json` at the one open question."""
    item = next(item for item in json.loads(text)["items"] if item["id"] == "tell")
    return {line["code"]: line["count"]["count"] for line in item["lines"] if line["code"]}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--responses", type=int, default=1_000_000)
    parser.add_argument("--part", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    root = options.folder.resolve()
    root.mkdir(parents=True, exist_ok=True)
    terms = made_terms(random.Random(options.seed), MANY)
    whole = made(root, terms, options.responses, options.seed)
    part = made(root, terms, options.part, options.seed)
    for size in (FEW, MANY):
        # The few are the first of the many, so that both find something in the same answers.
        own = {theme: words[:size] for theme, words in terms.items()}
        folder = root / str(size * THEMES)
        folder.mkdir(exist_ok=True)
        (folder / "bench.survey").write_text(survey_text(), encoding="utf-8")
        (folder / "codebook.yml").write_text(codebook_text(own), encoding="utf-8")
        (folder / "terms.json").write_text(json.dumps(own), encoding="utf-8")
    program = os.path.abspath(options.program)
    growth(program, root, whole, options)
    beside_others(program, root, part, options)


def made(root: Path, terms: dict[str, list[str]], count: int, seed: int) -> Path:
    """A file of responses, made once for each count and seed."""
    path = root / f"responses-{count}-{seed}.csv"
    if not path.exists():
        half = path.with_suffix(".part")
        write_responses(half, terms, count, seed)
        half.rename(path)
    return path


def ours(program: str, command: str, responses: Path) -> list[str]:
    return [program, command, "bench.survey", str(responses), "--internal", "--format", "json"]


def growth(program: str, root: Path, responses: Path, options: argparse.Namespace) -> None:
    keys = [(command, size) for command in ("analyse", "themes") for size in (FEW, MANY)]
    folders = {size: root / str(size * THEMES) for size in (FEW, MANY)}
    for size in (FEW, MANY):
        found = [counts(run(ours(program, command, responses), folders[size])) for command in ("analyse", "themes")]
        if found[0] != found[1]:
            sys.exit(f"analyse and themes do not count the same with {size * THEMES:,} terms")
    timings = {key: Runs() for key in keys}
    for _ in range(options.runs):
        for command, size in keys:
            run(ours(program, command, responses), folders[size], timings[command, size])
    print(f"{options.responses:,} answers, {responses.stat().st_size / 1e6:.0f} MB; {options.runs} runs each, in turn, on "
          f"{os.cpu_count()} cores ({platform.machine()}); the load is {os.getloadavg()[0]:.1f}")
    print(f"  {'':<34}{'fastest':>11}{'median':>11}{'processor':>11}{'memory':>13}")
    for (command, size), found in timings.items():
        print(found.row(f"bigconvo {command}, {size * THEMES:,} terms"))
    for command in ("analyse", "themes"):
        few, many = timings[command, FEW], timings[command, MANY]
        factor = min(many.wall) / min(few.wall)
        print(f"The goal of {command} is {GOAL} times as long for {MANY * THEMES:,} terms as for {FEW * THEMES}: this is "
              f"{factor:.2f}, {'met' if factor <= GOAL else 'MISSED'}; {min(many.cpu) / min(few.cpu):.2f} by processor "
              f"time, {statistics.median(many.wall) / statistics.median(few.wall):.2f} by the median")


def beside_others(program: str, root: Path, responses: Path, options: argparse.Namespace) -> None:
    here = Path(__file__).resolve().parent
    for size in (FEW, MANY):
        folder = root / str(size * THEMES)
        commands = {"bigconvo analyse": ours(program, "analyse", responses)}
        for peer in ("duckdb", "polars", "pyahocorasick"):
            commands[f"{peer} {version(peer)}"] = [
                sys.executable, "-B", str(here / "peer_themes.py"), peer, str(responses), "terms.json"]
        timings = {name: Runs() for name in commands}
        expected = None
        for name, command in commands.items():
            text = run(command, folder, timings[name])
            found = json.loads(text) if expected else counts(text)
            expected = expected or found
            apart = [f"{theme}: {count} and {found.get(theme)}" for theme, count in expected.items()
                     if count != found.get(theme)]
            if apart:
                print("\n".join(apart))
                sys.exit(f"not the same counts with {size * THEMES:,} terms: bigconvo and {name}")
        # What takes minutes is timed once.
        quick = [name for name in commands if timings[name].wall[0] < 20]
        for _ in range(options.runs - 1):
            for name in quick:
                run(commands[name], folder, timings[name])
        print(f"\n{size * THEMES:,} terms, {options.part:,} answers: the same counts; {options.runs} runs each, in turn "
              f"(once what takes over 20 s); the load is {os.getloadavg()[0]:.1f}")
        for name, found in timings.items():
            print(found.row(name))
        best = min((name for name in commands if not name.startswith("bigconvo")), key=lambda name: min(timings[name].wall))
        print(f"  {min(timings[best].wall) / min(timings['bigconvo analyse'].wall):.1f} times as fast as {best}, the "
              "fastest of the others")


if __name__ == "__main__":
    main()
