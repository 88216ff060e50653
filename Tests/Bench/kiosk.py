"""The kiosk on a terminal, as the benchmark starts it."""

import csv
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from form import Form
from session import Session
from survey_file import survey_text

INVITATION = "Press Enter to start."
SEND = "Send my answers"
REVIEWING = "Nothing is stored yet."
THANKS = "Your answers are stored."


@dataclass(frozen=True)
class Kiosk:
    """A folder with a survey and two keys."""

    program: str
    folder: Path
    name: str

    @staticmethod
    def prepare(program: str, folder: Path, form: Form) -> "Kiosk":
        folder.mkdir(parents=True, exist_ok=True)
        kiosk = Kiosk(program, folder, form.id)
        (folder / f"{form.id}.survey").write_text(survey_text(form), encoding="utf-8")
        for leftover in folder.glob("kiosk.*"):
            leftover.unlink()
        (folder / "passphrase").write_text("only for trying it out\n")
        kiosk.run("keys", "new", "kiosk", "--passphrase-file", "passphrase")
        return kiosk

    @property
    def store(self) -> Path:
        return self.folder / "kiosk.store"

    def run(self, *arguments: str, reading: Path | None = None) -> None:
        source = open(reading, "rb") if reading else subprocess.DEVNULL
        result = subprocess.run(
            [self.program, *arguments], cwd=self.folder, stdin=source, capture_output=True, text=True)
        if result.returncode != 0:
            raise SystemExit(f"bigconvo {arguments[0]}: {result.stderr}")

    def start(self, columns: int = 80, rows: int = 24) -> Session:
        """A kiosk that shows its first screen."""
        session = Session(
            [self.program, "kiosk", f"{self.name}.survey", "--store", "kiosk.store", "--key", "kiosk.public"],
            columns, rows, terminal_environment(), self.folder)
        session.settle(awaiting=INVITATION)
        return session

    def collect(self) -> list[dict[str, str]]:
        """The rows of every response in the store."""
        output = self.folder / "collected.csv"
        output.unlink(missing_ok=True)
        self.run("collect", "kiosk.store", "--key", "kiosk.private", "--passphrase-file", "passphrase", "--output", output.name)
        with open(output, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


def begin(session: Session) -> None:
    """From the first screen to the first question."""
    session.press(b"\r")
    session.press(b"\r", "Do you want to take part?")
    session.press(b"1")
    session.press(b"\r")


def terminal_environment() -> dict[str, str]:
    leftovers = {"ACCESSIBLE", "NO_COLOR", "COLUMNS", "LINES"}
    return {
        **{name: value for name, value in os.environ.items() if name not in leftovers},
        "TERM": "xterm-256color", "LANG": "C.UTF-8",
    }
