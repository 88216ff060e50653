"""The tallies of `consultation.py` with pandas: peer_pandas.py RESPONSES. Prints them as JSON."""

import json
import sys

import pandas

from consultation import BREAKDOWNS, OPEN, TERMS
from tally_words import names, pattern

frame = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
found = {name: frame[column] == value for name, column, value in names()}
for question in OPEN:
    for theme, terms in TERMS.items():
        found[f"{question}:{theme}"] = frame[question].str.contains(f"(?i){pattern(terms)}", regex=True)
counts = pandas.DataFrame(found)
tables = {"all": counts.sum().to_dict()}
for question in BREAKDOWNS:
    for group, row in counts.groupby(frame[question]).sum().iterrows():
        tables[f"{question}={group}"] = row.to_dict()
print(json.dumps({group: {name: int(count) for name, count in row.items()} for group, row in tables.items()}))
