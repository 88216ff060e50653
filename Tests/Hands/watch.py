"""What has to be true of the kiosk, whatever hands do to it."""

import re
import signal
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from session import Session
from sitting import Sitting

INVITATION = "Press Enter to start."
THANKS = "Your answers are stored."
NOT_THANKING = [INVITATION, "Do you want to take part?", "Nothing is stored yet."]
"""Whoever sees this has not been thanked, or is not the one who was."""
TOO_SMALL = "Please make this window bigger."
SMALLEST = (40, 15)
"""From here on the kiosk shows its screens, below it asks for a bigger window."""
MARKS = "─│┌┐└┘•↑↓█▀▄…"
"""What the kiosk draws besides letters; one cell wide everywhere."""
WRAPPING = {"screen-256color", "tmux-256color"}
"""Terminals with no way to write into the last cell but to insert before it."""
LARGEST_TO_WEIGH = (140, 50)
"""A larger screen takes memory of its own, which says nothing."""
GROWTH = 1.5
"""Mebibytes that a sitting may grow by, beyond its first third."""
FEWEST_SAMPLES = 60
THEMES, LAYOUTS = 3, 2
"""The looks that there are to choose from."""

class Fault(Exception):
    """Something that must never happen."""

class Watch:
    def __init__(self, session: Session, sitting: Sitting, folder: Path):
        self.session = session
        self.sitting = sitting
        self.folder = folder
        self.thanked = 0
        self.unknown = 0
        """Responses that may have been sent without anybody seeing the thanks."""
        self.samples: list[float] = []
        """Mebibytes, whenever nobody was there."""
        self._is_thanking = False
        self._is_plain = True
        """Whether nothing was shown, since all was drawn, that some terminals take for wider than others."""
        self._invitations: dict[tuple[int, int], dict[frozenset, list[list[tuple]]]] = {}
        """The first screens that were seen, by their size and their colours."""
        self._files = session.process.open_files
        if INVITATION not in session.emulator.text and self._is_large_enough:
            raise Fault("the first screen does not invite")

    def look(self, pressed: bytes) -> None:
        """At the settled screen, after these keys."""
        text = self.session.emulator.text
        if self.session.size[0] == 1 and self.sitting.terminal in WRAPPING:
            # More than ncurses can write to: the last cell is the first of its line.
            return
        if not text:
            raise Fault("the screen is blank")
        self._is_plain &= all(mark.isascii() or mark in MARKS for mark in text)
        self._look_for_thanks(text, pressed)
        if not self._is_large_enough:
            shown = self.session.emulator.shown[0]
            asks = TOO_SMALL.startswith(shown) or shown.startswith(TOO_SMALL)
            if self.sitting.speaks_english and not asks:
                raise Fault("a small screen does not ask for a bigger one")
        elif INVITATION in text:
            self._look_at_invitation(text)

    @property
    def _is_large_enough(self) -> bool:
        return all(part >= least for part, least in zip(self.session.size, SMALLEST))

    def _look_for_thanks(self, text: str, pressed: bytes) -> None:
        if THANKS in text:
            self.thanked += not self._is_thanking
            self._is_thanking = True
        elif any(words in text for words in NOT_THANKING):
            self._is_thanking = False
        # Several keys can send and go on before anything is drawn; of other languages the thanks are not known here.
        if len(pressed) > 1 or not self.sitting.speaks_english:
            self.unknown += len(pressed)

    def _look_at_invitation(self, text: str) -> None:
        """Nobody is here, so nothing of anybody may be."""
        if self.sitting.marker in text:
            raise Fault("the first screen shows what was typed")
        shown = self.session.emulator.styled
        if all(part <= most for part, most in zip(self.session.size, LARGEST_TO_WEIGH)):
            self.samples.append(self.session.process.resident)
        # A look that was chosen here stays until somebody begins or nobody does. There are no other differences.
        themes = self._invitations.setdefault(self.session.size, {})
        pictures = themes.setdefault(frozenset((foreground, background) for *_, foreground, background, _, _ in shown), [])
        if shown not in pictures:
            pictures.append(shown)
        if len(themes) > THEMES or len(pictures) > LAYOUTS:
            apart = sorted(set(shown) ^ set(pictures[0]))[:4]
            raise Fault(f"the first screen is not as it was for the one before: {apart}")

    def look_around(self) -> None:
        """At what else the program holds and does."""
        process = self.session.process
        if process.is_stopped:
            raise Fault("it was stopped from the keyboard")
        if company := process.company:
            raise Fault(f"it has started {', '.join(company)}")
        if (files := process.open_files) is not None:
            foreign = set(files.values()) - set(self._files.values())
            # SQLite opens the folder for a moment, to be sure that the name of a file is on the disk.
            foreign = {name for name in foreign if not name.startswith(("anon_inode:", "/dev/urandom", str(self.folder)))}
            if foreign or len(files) > len(self._files) + 6:
                raise Fault(f"it holds {len(files)} files open, as {', '.join(sorted(foreign))}")

    def probe(self) -> None:
        """Drawn in full, the screen has to be the same; another size has to bring a repaint, and so has the old one."""
        # Esc is a key of its own only after a moment.
        time.sleep(0.08)
        self.session.settle()
        before = self.session.emulator.shown
        self._redraw(lambda: self.session.raise_signal(signal.SIGWINCH))
        after = self.session.emulator.shown
        if after != before and self._is_plain and self._stays(before) and self._stays(after):
            apart = [pair for pair in zip(before, after) if pair[0] != pair[1]]
            raise Fault(f"drawn in full, the screen is another: {apart[:3]}")
        self._is_plain = True
        columns, rows = self.session.size
        for size in [(columns + 1, rows), (columns, rows)]:
            self._redraw(lambda: self.session.resize(*size))
            self.look(b"")

    def _redraw(self, ask: Callable[[], None]) -> None:
        slept = self.session.process.rest().slept
        ask()
        if self.session.settle(slept) == 0:
            raise Fault("a new size brings no repaint")

    def _stays(self, shown: list[str]) -> bool:
        """Whether nothing on the screen counts down."""
        return "second" not in " ".join(shown)

    # The end

    def conclude(self, collected: int | None) -> None:
        """After the program has ended; nil where nothing was to be stored."""
        for file in self.folder.rglob("*"):
            if file.is_file() and self._holds_marker(file.read_bytes()):
                raise Fault(f"{file.name} holds what was typed")
        told = (self.folder / "errors").read_text(errors="replace")
        if re.search("fatal|error|crash", told, re.IGNORECASE):
            raise Fault(f"it told of an error: {told[:200]}")
        if collected is not None and not self.thanked <= collected <= self.thanked + self.unknown:
            raise Fault(f"{collected} responses were collected, and {self.thanked} people thanked")
        self._weigh()

    def _holds_marker(self, content: bytes) -> bool:
        return any(self.sitting.marker.encode(coding) in content for coding in ("utf-8", "utf-16-le", "utf-32-le"))

    @property
    def growth(self) -> float | None:
        """Mebibytes from the second third of the samples to the last; nil of too few."""
        if len(self.samples) < FEWEST_SAMPLES:
            return None
        third = len(self.samples) // 3
        return statistics.median(self.samples[-third:]) - statistics.median(self.samples[third:-third])

    def _weigh(self) -> None:
        if (growth := self.growth) is not None and growth > GROWTH:
            raise Fault(f"its memory grows: by {growth:.1f} MiB in the last third")
