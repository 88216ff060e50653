"""The tallies of `consultation.py` with Polars: peer_polars.py RESPONSES. Prints them as JSON."""

import json
import sys

import polars as pl

from consultation import BREAKDOWNS, OPEN, TERMS
from tally_words import names, pattern

frame = pl.scan_csv(sys.argv[1], infer_schema=False)
counts = [(pl.col(column) == value).sum().alias(name) for name, column, value in names()]
themes = [
    pl.col(question).str.contains(f"(?i){pattern(terms)}").alias(f"{question}:{theme}")
    for question in OPEN for theme, terms in TERMS.items()]
frame = frame.with_columns(themes)
counts += [pl.col(f"{question}:{theme}").sum() for question in OPEN for theme in TERMS]
plans = [frame.select(counts)]
for question in BREAKDOWNS:
    own = pl.col(question).alias("group")
    plans.append(frame.group_by(own).agg(counts))
# One pass over the file for all four tables.
results = pl.collect_all(plans, engine="streaming")
found = {"all": results[0].row(0, named=True)}
for question, table in zip(BREAKDOWNS, results[1:]):
    for row in table.iter_rows(named=True):
        found[f"{question}={row.pop('group') or ''}"] = row
print(json.dumps(found))
