"""Finds a few events that do the same as many."""

import time

from event import Event
from round import Round, Table


def shorten(table: Table, found: Round, seconds: float) -> Round:
    """Leaves out ever smaller parts, as long as the same fault comes of the rest."""
    deadline = time.monotonic() + seconds
    size = max(1, len(found.events) // 2)
    while size >= 1 and time.monotonic() < deadline:
        shorter = _without_a_part(table, found, size, deadline)
        if shorter is not None:
            found = shorter
            size = min(size, max(1, len(found.events) // 2))
        elif size == 1:
            break
        else:
            size //= 2
    return found


def _without_a_part(table: Table, found: Round, size: int, deadline: float) -> Round | None:
    # From the start: most of what was done first has nothing to do with it.
    for start in range(0, len(found.events), size):
        if time.monotonic() > deadline:
            return None
        rest: list[Event] = found.events[:start] + found.events[start + size:]
        tried = table.play(found.sitting, rest, deadline)
        if _kind(tried) == _kind(found):
            return tried
    return None


def _kind(found: Round) -> str | None:
    return found.fault and found.fault.split("\n")[0].rstrip("0123456789. ")
