"""Lets hands loose on one kiosk, and says what came of it."""

import csv
import shutil
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from event import Event
from session import Gone, NeverSettled, Session
from sitting import Sitting
from watch import Fault, Watch

LOOK_AROUND = 20
"""Events between two looks at what else the program does."""
PROBE = 40
PATIENCE = 30
"""Seconds; far more than anything takes, also on a machine that does much else."""


@dataclass
class Round:
    sitting: Sitting
    events: list[Event] = field(default_factory=list)
    fault: str | None = None
    screen: list[str] = field(default_factory=list)
    """Where there is a fault."""
    watch: Watch | None = None
    collected: int | None = None


class Table:
    """A folder with keys, and the program to try."""

    def __init__(self, program: str, folder: Path, surveys: Path):
        self.program = program
        self.folder = folder
        self.surveys = surveys
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "passphrase").write_text("only for trying it out\n")
        for kind, name in [("new", "kiosk"), ("staff", "kiosk")]:
            for file in folder.glob("kiosk.staff" if kind == "staff" else "kiosk.p*"):
                file.unlink()
            self.run("keys", kind, name, "--passphrase-file", "passphrase")

    def run(self, *arguments: str) -> None:
        result = subprocess.run(
            [self.program, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if result.returncode != 0:
            raise SystemExit(f"bigconvo {' '.join(arguments)}: {result.stderr}")

    def play(self, sitting: Sitting, events: Iterable[Event], until: float) -> Round:
        """Lets the hands go on until that time, or until they have done everything."""
        played = Round(sitting)
        place = self._lay(sitting)
        session = Session(
            sitting.command(self.program), *sitting.size, sitting.environment, place, place / "errors")
        try:
            session.settle(patience=PATIENCE)
            watch = played.watch = Watch(session, sitting, place)
            for event in events:
                if time.monotonic() > until:
                    break
                played.events.append(event)
                self._perform(event, session, watch, len(played.events))
            status = session.end()
            if status != 0:
                raise Fault(f"it ended with {_status(status)} when it was told to")
            played.collected = None if sitting.is_practice else self._collect(place)
            watch.conclude(played.collected)
        except Fault as fault:
            played.fault = str(fault)
        except NeverSettled as fault:
            played.fault = f"it hangs: {fault}"
        except Gone:
            told = (place / "errors").read_text(errors="replace")[-600:]
            played.fault = f"it is gone, with {_status(session.status)}\n{told}"
        finally:
            played.screen = session.emulator.shown if played.fault else []
            session.kill()
        return played

    def _lay(self, sitting: Sitting) -> Path:
        place = self.folder / "sitting"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name in ["kiosk.public", "kiosk.staff"]:
            shutil.copy(self.folder / name, place)
        if sitting.survey.endswith(".survey"):
            shutil.copy(self.surveys / sitting.survey, place)
        return place

    def _perform(self, event: Event, session: Session, watch: Watch, number: int) -> None:
        # Keys and a new size wake it, so it cannot be at rest before it has seen them.
        wakes = event.keys or event.sizes and event.sizes[-1] != session.size
        slept = session.process.rest().slept if wakes else -1
        if event.keys is not None:
            session.send(event.keys)
        for size in event.sizes or ():
            session.resize(*size)
        if event.signal is not None:
            session.raise_signal(event.signal)
        if event.silence is not None:
            end = time.monotonic() + event.silence
            while time.monotonic() < end:
                session.settle(patience=PATIENCE)
                time.sleep(0.05)
        if event.settles:
            session.settle(slept, patience=PATIENCE)
            try:
                watch.look(event.keys or b"")
            except Fault:
                # Esc, and what begins like a key, is waited for a moment, and so is what stands on the screen then.
                time.sleep(0.15)
                session.settle(patience=PATIENCE)
                watch.look(event.keys or b"")
        else:
            watch.unknown += len(event.keys or b"")
        if number % LOOK_AROUND == 0:
            session.settle(patience=PATIENCE)
            watch.look_around()
        if number % PROBE == 0:
            watch.probe()

    def _collect(self, place: Path) -> int:
        output = self.folder / "collected.csv"
        output.unlink(missing_ok=True)
        self.run(
            "collect", str(place / "kiosk.store"), "--key", "kiosk.private", "--passphrase-file", "passphrase", "--output", output.name)
        with open(output, encoding="utf-8", newline="") as file:
            return sum(1 for _ in csv.DictReader(file))


def _status(status: int | None) -> str:
    return f"signal {-status}" if status is not None and status < 0 else f"exit status {status}"
