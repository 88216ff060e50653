"""How many answers speak of each theme, with a library: peer_themes.py duckdb|polars|pyahocorasick RESPONSES TERMS.

Prints them as JSON. RESPONSES has the answers in the column "tell"; TERMS is JSON, a list of terms a theme.
"""

import json
import sys
from pathlib import Path

from tally_words import pattern


def duckdb_counts(path: str, terms: dict[str, list[str]]) -> dict[str, int]:
    import duckdb

    sums = ", ".join(
        f"count(*) FILTER (WHERE regexp_matches(tell, '{pattern(own)}', 'i')) AS \"{theme}\""
        for theme, own in terms.items())
    cursor = duckdb.sql(f"SELECT {sums} FROM read_csv('{path}', header = true, all_varchar = true)")
    return dict(zip(cursor.columns, cursor.fetchall()[0]))


def polars_counts(path: str, terms: dict[str, list[str]]) -> dict[str, int]:
    import polars as pl

    frame = pl.scan_csv(path, infer_schema=False).select(
        pl.col("tell").str.contains(f"(?i){pattern(own)}").sum().alias(theme) for theme, own in terms.items())
    return frame.collect(engine="streaming").row(0, named=True)


def ahocorasick_counts(path: str, terms: dict[str, list[str]]) -> dict[str, int]:
    import csv

    import ahocorasick

    # A blank on either side stands for where a word begins and ends; the answers are put so as well.
    automaton = ahocorasick.Automaton()
    themes = list(terms)
    found: dict[str, int] = {}
    for place, own in enumerate(terms.values()):
        for term in own:
            key = " " + (term.removesuffix("*") if term.endswith("*") else term + " ")
            found[key] = found.get(key, 0) | 1 << place
    for key, mask in found.items():
        automaton.add_word(key, mask)
    automaton.make_automaton()
    marks = str.maketrans({mark: " " for mark in ".,!?;:\"-"})
    counts = [0] * len(themes)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            text = " " + " ".join(row["tell"].lower().translate(marks).split()) + " "
            mask = 0
            for _, own in automaton.iter(text):
                mask |= own
            while mask:
                low = mask & -mask
                counts[low.bit_length() - 1] += 1
                mask ^= low
    return dict(zip(themes, counts))


PEERS = {"duckdb": duckdb_counts, "polars": polars_counts, "pyahocorasick": ahocorasick_counts}

if __name__ == "__main__":
    print(json.dumps(PEERS[sys.argv[1]](sys.argv[2], json.loads(Path(sys.argv[3]).read_text(encoding="utf-8")))))
