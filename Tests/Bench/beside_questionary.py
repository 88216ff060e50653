"""The same ten questions at the kiosk and with questionary, on the same terminal, with the same answers."""

import json
import sys
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from figures import HEAD, percentile, row
from kiosk import REVIEWING, Kiosk, begin, terminal_environment
from long_survey import send
from session import Session
from ten_questions import TEN, ten_questions


@dataclass
class Found:
    """Seconds."""

    first: list[float] = field(default_factory=list)
    repaints: list[float] = field(default_factory=list)

    def press(self, session: Session, key: bytes, awaiting: str | None) -> None:
        seconds = session.press(key, awaiting).seconds
        if seconds is not None:
            self.repaints.append(seconds)


def measure(program: str, folder: Path, runs: int) -> None:
    kiosk = Kiosk.prepare(program, folder, ten_questions())
    output = folder / "questionary.json"
    wanted = {asked.question.id: asked.answer for asked in TEN}
    ours, theirs = Found(), Found()
    # Both once to warm up, then in turn, so that whatever else the machine does slows both alike.
    for run in range(runs + 1):
        at_kiosk(kiosk, ours if run else Found())
        output.unlink(missing_ok=True)
        with_questionary(output, folder, theirs if run else Found())
        if (found := json.loads(output.read_text(encoding="utf-8"))) != wanted | {"asked": True, "waited": "12"}:
            sys.exit(f"questionary has other answers:\n  {found}\n  {wanted}")
    rows = kiosk.collect()
    apart = [row for row in rows if answers(row) != wanted]
    if apart or len(rows) != runs + 1:
        sys.exit(f"the kiosk has other answers in {len(apart)} of {len(rows)} interviews")
    name = f"questionary {version('questionary')}"
    print(f"\nTen questions, {runs} interviews each, in turn; equal answers, as they were given")
    print(HEAD)
    print(row("bigconvo, first screen", ours.first))
    print(row(f"{name}, first screen", theirs.first))
    print(row("bigconvo, key to finished repaint", ours.repaints))
    print(row(f"{name}, key to finished repaint", theirs.repaints))
    print(f"  bigconvo is faster: first screen by {ratio(ours.first, theirs.first)}; keys by {ratio(ours.repaints, theirs.repaints)}")


def ratio(ours: list[float], theirs: list[float]) -> str:
    middle, last = (percentile(theirs, share) / percentile(ours, share) for share in (0.5, 0.99))
    return f"the factor {middle:.1f} (median), {last:.1f} (99th %)"


def at_kiosk(kiosk: Kiosk, found: Found) -> None:
    session = kiosk.start()
    found.first.append(session.last_byte - session.started)
    begin(session)
    answer(session, [asked.keys for asked in TEN], REVIEWING, found)
    send(session)
    session.end()


def with_questionary(output: Path, folder: Path, found: Found) -> None:
    script = Path(__file__).with_name("questionary_interview.py")
    session = Session([sys.executable, str(script), str(output)], environment=terminal_environment(), folder=folder)
    session.settle(awaiting=TEN[0].question.title)
    found.first.append(session.last_byte - session.started)
    answer(session, [asked.theirs or asked.keys for asked in TEN], "Thank you.", found)
    session.end()


def answer(session: Session, keys: list[list[bytes]], end: str, found: Found) -> None:
    """Each last key brings the next question."""
    following = [asked.question.title for asked in TEN[1:]] + [end]
    for part, title in zip(keys, following):
        for key in part[:-1]:
            found.press(session, key, None)
        found.press(session, part[-1], title)


def answers(row: dict[str, str]) -> dict:
    """What a row of collected responses says, in the shape of the answers wanted."""
    found = {}
    for asked in TEN:
        question = asked.question
        match question.kind:
            case "many":
                codes = [choice.code for choice in question.choices]
                found[question.id] = [code for code in codes if row[f"{question.id}/{code}"] == "1"]
            case "number":
                found[question.id] = int(row[question.id])
            case _:
                found[question.id] = row[question.id]
    return found
