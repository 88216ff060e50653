"""What `bigconvo import` does to a Google Forms file, with pandas: peer_import.py SURVEY.json ANSWERS OUTPUT.

It reads the file, finds columns and choices by their words, writes codes in the order of the program's own form, leaves
out who came to an ending, and shuffles the rows. It looks for no personal details, checks no rule, and trusts that nobody
answered what was not asked.
"""

import json
import sys

import pandas

survey = json.load(open(sys.argv[1], encoding="utf-8"))
frame = pandas.read_csv(sys.argv[2], dtype=str, keep_default_na=False)
DECLINED = {"Prefer not to say": "prefer-not-to-say"}
out = {"mode": "online", "language": "en"}
ended = pandas.Series(False, index=frame.index)


def codes(column, labels):
    """Each label as its code; what is none of them is an error."""
    mapped = column.map({"": "", **labels, **DECLINED})
    if mapped.isna().any():
        raise SystemExit(f"a cell of {column.name!r} is no choice")
    return mapped


def guarded(column):
    """Text that a spreadsheet would take for a formula gets an apostrophe."""
    return column.where(~column.str.match(r"[=+\-@'\t\r]"), "'" + column)


for section in survey["sections"]:
    for question in section["questions"]:
        name, kind, title = question["id"], question["kind"], question["title"]
        if kind == "note":
            continue
        choices = question.get("choices") or []
        labels = {c["label"]: c["code"] for c in choices if c["label"] and c["code"] != "prefer-not-to-say"}
        endings = [c["code"] for c in choices if c.get("ending")]
        if kind in ("one", "scale", "yes-no"):
            if kind == "yes-no" and not labels:
                labels = {"Yes": "yes", "No": "no"}
            out[name] = codes(frame[title], labels)
            ended |= out[name].isin(endings)
            out |= {f"{name}/{c['code']}/text": "" for c in choices if c["other"]}
        elif kind in ("number", "text", "long-text"):
            out[name] = guarded(frame[title]) if kind != "number" else frame[title]
        elif kind == "many":
            cell = frame[title]
            given = (cell != "") & (cell != "Prefer not to say")
            out[name] = cell.where(cell == "Prefer not to say", "").replace(DECLINED)
            parted = ";" + cell + ";"
            for label, code in labels.items():
                has = parted.str.contains(f";{label};", regex=False)
                out[f"{name}/{code}"] = has.map({True: "1", False: "0"}).where(given, "")
                if code in endings:
                    ended |= has
            out |= {f"{name}/{c['code']}/text": "" for c in choices if c["other"]}
        elif kind == "rank":
            out[name] = ""
            for label, code in labels.items():
                out[f"{name}/{code}"] = frame[f"{title} [{label}]"]
        elif kind == "grid":
            out[name] = ""
            for row in question["rows"]:
                out[f"{name}/{row['id']}"] = codes(frame[f"{title} [{row['statement']}]"], labels)
table = pandas.DataFrame(out, index=frame.index)[~ended]
table["made-up"] = "1"
table.sample(frac=1).to_csv(sys.argv[3], index=False, lineterminator="\r\n")
