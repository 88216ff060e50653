"""The tallies of `consultation.py` with DuckDB: peer_duckdb.py RESPONSES. Prints them as JSON."""

import json
import sys

import duckdb

from consultation import OPEN, TERMS
from tally_words import cells, pattern

path = sys.argv[1]
themes = ", ".join(
    f"regexp_matches({question}, '{pattern(terms)}', 'i') AS \"{question}:{theme}\""
    for question in OPEN for theme, terms in TERMS.items())
conditions = cells()
sums = ", ".join(f"count(*) FILTER (WHERE {condition}) AS \"{name}\"" for name, condition in conditions.items())
query = f"""
    WITH responses AS (SELECT *, {themes} FROM read_csv('{path}', header = true, all_varchar = true, nullstr = '\\N'))
    SELECT age, area, gender, grouping(age) AS a, grouping(area) AS b, grouping(gender) AS c, {sums}
    FROM responses GROUP BY GROUPING SETS ((), (age), (area), (gender))"""
cursor = duckdb.sql(query)
names = cursor.columns
found = {}
for row in cursor.fetchall():
    row = dict(zip(names, row))
    group = "all"
    for question, flag in (("age", "a"), ("area", "b"), ("gender", "c")):
        if row[flag] == 0:
            group = f"{question}={row[question]}"
    found[group] = {name: row[name] for name in conditions}
print(json.dumps(found))
