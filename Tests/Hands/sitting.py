"""One kiosk that hands are let loose on: which survey, which terminal, and what it was started with."""

import json
import random
from dataclasses import asdict, dataclass
from pathlib import Path

SURVEYS = ["priorities", "postcard", "mental-health", "conference", "mental-health-follow-up", "every-kind.survey"]
# Not "ansi", which wraps in another way than the emulator does.
TERMINALS = [
    "xterm-256color", "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "vt220",
    "rxvt-unicode-256color",
]
SIZES = [(80, 24), (80, 24), (40, 15), (132, 43), (200, 60), (60, 20), (39, 14), (1, 1)]


@dataclass(frozen=True)
class Sitting:
    survey: str
    terminal: str
    language: str | None
    """`LANG`; nil where nobody set it."""
    options: tuple[str, ...]
    size: tuple[int, int]
    marker: str
    """Typed by these hands and nowhere else to be found."""

    @staticmethod
    def choose(seed: int, number: int) -> "Sitting":
        chance = random.Random(f"sitting {seed} {number}")
        # The first ones go through the surveys in turn, so that a short run sees each.
        survey = SURVEYS[number % len(SURVEYS)]
        options = ["--idle", str(chance.choice([10, 10, 30, 120]))]
        staff = chance.random() < 0.6
        if staff:
            options += ["--staff", "kiosk.staff"]
        if survey == "mental-health" and chance.random() < 0.8:
            options.append("--drafts")
        # Without a passphrase a key ends the practice, as it should.
        if staff and chance.random() < 0.15:
            options.append("--practice")
        marker = "".join(chance.choice("zxvwkjmrg") for _ in range(12))
        language = chance.choice(["C.UTF-8", "C.UTF-8", "C", "en_GB.UTF-8", None])
        return Sitting(survey, chance.choice(TERMINALS), language, tuple(options), chance.choice(SIZES), marker)

    @property
    def is_practice(self) -> bool:
        return "--practice" in self.options

    @property
    def speaks_english(self) -> bool:
        return "--drafts" not in self.options

    def command(self, program: str) -> list[str]:
        store = [] if self.is_practice else ["--store", "kiosk.store", "--key", "kiosk.public"]
        return [program, "kiosk", self.survey, *self.options, *store]

    @property
    def environment(self) -> dict[str, str]:
        found = {"PATH": "/usr/bin:/bin", "HOME": "/nowhere", "TERM": self.terminal, "SHELL": "/bin/sh", "EDITOR": "vi", "PAGER": "less"}
        return found | ({"LANG": self.language} if self.language else {})

    def write(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self)) + "\n")

    @staticmethod
    def read(line: str) -> "Sitting":
        fields = json.loads(line)
        return Sitting(**fields | {"options": tuple(fields["options"]), "size": tuple(fields["size"])})
