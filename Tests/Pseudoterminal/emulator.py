"""What a person would see: a terminal emulator that the program's bytes go into."""

import re
import unicodedata
from collections.abc import Callable

import pyte
from wcwidth import wcwidth

PALETTE = re.compile(rb"\x1b\](?:P[0-9a-fA-F]{7}|R)")
"""How the console of Linux is told its colours. Nothing ends it, and pyte would write half of it on the screen."""
BEGUN_PALETTE = re.compile(rb"\x1b(?:\](?:P[0-9a-fA-F]{0,6})?)?\Z")


class Emulator(pyte.Screen):
    """pyte, with what it leaves out, and with margins that hold only who is within them."""

    def __init__(self, columns: int, rows: int, answer):
        """`answer` takes the bytes that a terminal sends back by itself, as where its cursor stands."""
        super().__init__(columns, rows)
        self._answer = answer
        self._last = ""
        self._stream = _Stream(self)
        self._begun = b""

    def show(self, data: bytes) -> None:
        data = PALETTE.sub(b"", self._begun + data)
        begun = BEGUN_PALETTE.search(data)
        self._begun = begun[0] if begun else b""
        self._stream.feed(data.removesuffix(self._begun))

    @property
    def shown(self) -> list[str]:
        """The rows, without the blanks at their ends. What was cut through by a new size is half a mark, or none."""
        cells = range(self.columns)
        return ["".join(self.buffer[row][column].data for column in cells).rstrip() for row in range(self.lines)]

    @property
    def text(self) -> str:
        """All of the screen on one line, so that a sentence is found wherever its line ends."""
        return " ".join(" ".join(self.shown).split())

    @property
    def styled(self) -> list[tuple]:
        """Every mark that is not blank, with its place, colours and weight."""
        return [
            (row, column, cell.data, cell.fg, cell.bg, cell.bold, cell.reverse)
            for row in range(self.lines) for column, cell in sorted(self.buffer[row].items()) if cell.data.strip()
        ]

    def draw(self, data: str) -> None:
        """pyte stops at a mark without a width, such as a vowel of Nepali; here it joins the one before."""
        start = 0
        for place, mark in enumerate(data):
            if wcwidth(mark) < 1 and not unicodedata.combining(mark):
                super().draw(data[start:place])
                self._join(mark)
                start = place + 1
        super().draw(data[start:])
        self._last = data[-1:]

    def _join(self, mark: str) -> None:
        column = self.cursor.x - 1
        line = self.buffer[self.cursor.y]
        # The second half of a wide mark holds nothing.
        if column > 0 and not line[column].data:
            column -= 1
        if column >= 0:
            line[column] = line[column]._replace(data=line[column].data + mark)

    def ensure_vbounds(self, use_margins: bool | None = None) -> None:
        """A cursor that is restored stands where it stood, also outside the margins."""
        super().ensure_vbounds(False)

    def cursor_up(self, count: int | None = None) -> None:
        top = self.margins.top if self.margins and self.cursor.y >= self.margins.top else 0
        self.cursor.y = max(top, self.cursor.y - (count or 1))

    def cursor_down(self, count: int | None = None) -> None:
        bottom = self.margins.bottom if self.margins and self.cursor.y <= self.margins.bottom else self.lines - 1
        self.cursor.y = min(bottom, self.cursor.y + (count or 1))

    def repeat(self, count: int = 1) -> None:
        """REP: ncurses writes a rule as one mark and how often it is repeated."""
        self.draw(self._last * max(1, count))

    def scroll_up(self, count: int = 1) -> None:
        """SU: the lines within the margins move up, and the cursor stays."""
        self._scroll(self.index, (self.margins or (0, self.lines - 1))[1], count)

    def scroll_down(self, count: int = 1) -> None:
        self._scroll(self.reverse_index, (self.margins or (0, self.lines - 1))[0], count)

    def _scroll(self, step: Callable[[], None], edge: int, count: int) -> None:
        row, self.cursor.y = self.cursor.y, edge
        for _ in range(max(1, count)):
            step()
        self.cursor.y = row

    def write_process_input(self, data: str) -> None:
        self._answer(data.encode())


class _Stream(pyte.ByteStream):
    csi = {**pyte.ByteStream.csi, "b": "repeat", "S": "scroll_up", "T": "scroll_down"}
    events = pyte.ByteStream.events | set(csi.values())
