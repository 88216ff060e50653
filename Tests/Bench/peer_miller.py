"""The tallies of `consultation.py` with Miller: peer_miller.py RESPONSES. Prints them as JSON."""

import json
import subprocess
import sys

from consultation import BREAKDOWNS, OPEN, TERMS
from tally_words import names, pattern

lines = []
for name, column, value in names():
    lines.append(f'if (${{{column}}} == "{value}") {{ found["{name}"] = 1 }}')
for question in OPEN:
    for theme, terms in TERMS.items():
        lines.append(f'if (${question} =~ "{pattern(terms)}"i) {{ found["{question}:{theme}"] = 1 }}')
groups = "\n".join(
    f'for (name, one in found) {{ @counts["{question}=" . ${question}][name] += 1 }}' for question in BREAKDOWNS)
program = f"""
map found = {{}};
{chr(10).join(lines)}
for (name, one in found) {{ @counts["all"][name] += 1 }}
{groups}
end {{ dump @counts }}
"""
command = ["mlr", "--icsv", "--ojsonl", "-S", "put", "-q", program, sys.argv[1]]
found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
print(json.dumps(found))
