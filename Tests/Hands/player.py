"""Hands, by chance: the same seed presses the same keys, whatever the screen shows."""

import random
import signal
from collections.abc import Iterator

import keyboard as keys
from event import Event
from sitting import Sitting

# What the line of a terminal can raise, and what the keyboard of a console can.
SIGNALS = [
    signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGHUP, signal.SIGWINCH, signal.SIGCONT, signal.SIGPIPE,
]


class Player:
    def __init__(self, seed: int, number: int, sitting: Sitting):
        self.chance = random.Random(f"hands {seed} {number}")
        self.sitting = sitting
        self.silences = 0

    def events(self) -> Iterator[Event]:
        """For ever, in one mood after another."""
        moods = {
            self.respondent: 30, self.masher: 15, self.writer: 15, self.window: 8, self.mouse: 8, self.breaker: 8, self.signals: 4, self.staff: 4,
            self.flood: 3, self.leaver: 3, self.idler: 2,
        }
        while True:
            (mood,) = self.chance.choices(list(moods), moods.values())
            yield from mood()

    def respondent(self) -> Iterator[Event]:
        """Answers whatever is asked, in keys that do something everywhere, and comes to the end now and then."""
        yield self.press(keys.ENTER)
        yield self.press(keys.ENTER)
        yield self.press(b"1", keys.ENTER)
        for _ in range(self.chance.choice([3, 15, 60])):
            step = self.chance.choices(
                [
                    [b"1", keys.TAB, keys.HOME, keys.ENTER], [b"2", keys.TAB, keys.ENTER], [keys.DOWN, keys.ENTER], [keys.TAB, b"s"],
                    [self.text(), keys.TAB, keys.ENTER], [keys.SPACE, keys.DOWN, keys.SPACE, keys.ENTER], [keys.ENTER], [b"d"], [b"b"],
                    [keys.HELP, keys.DOWN, keys.ENTER], [keys.LOOK], [b"L"], [b"\x04"], [keys.HOME, keys.ENTER],
                ],
                [30, 20, 15, 8, 10, 8, 5, 3, 3, 2, 1, 1, 1, 6])[0]
            if self.chance.random() < 0.7:
                yield self.press(*step)
            else:
                for key in step:
                    yield self.press(key)

    def masher(self) -> Iterator[Event]:
        """Any key of any terminal, one or several at a time."""
        for _ in range(self.chance.choice([5, 30])):
            kinds = [keys.LETTERS, keys.FUNCTIONS, keys.CONTROLS, keys.META, keys.WAYS_OUT, keys.USEFUL]
            weights = [6, 5, 2, 1, 2, 8]
            count = self.chance.choice([1, 1, 1, 2, 5, 30])
            yield self.press(*(self.chance.choice(self.chance.choices(kinds, weights)[0]) for _ in range(count)))

    def writer(self) -> Iterator[Event]:
        """Writes, moves about in it, and takes some of it away."""
        for _ in range(self.chance.choice([3, 20])):
            yield self.press(self.text())
            editing = [keys.LEFT, keys.RIGHT, keys.UP, keys.DOWN, keys.HOME, keys.END, keys.BACKSPACE, keys.DELETE, b"\x1b[1;5D", b"\x1b[1;5C", b"\x1a", b"\x19", b"\x17", b"\x0b", b"\x01", b"\x05"]
            yield self.press(*self.chance.choices(editing, k=self.chance.randrange(8)))
        if self.chance.random() < 0.3:
            yield self.press(keys.paste(self.chance, self.text()))

    def window(self) -> Iterator[Event]:
        """Sizes in quick succession, some with a key between."""
        for _ in range(self.chance.choice([1, 4, 12])):
            sizes = tuple(self.size() for _ in range(self.chance.choice([1, 1, 3, 12])))
            yield Event(sizes=sizes, settles=self.chance.random() < 0.7)
            if self.chance.random() < 0.3:
                yield self.press(self.chance.choice(keys.FUNCTIONS + keys.LETTERS))
        # Most of the time somebody can read what is there.
        yield Event(sizes=(self.chance.choice([(80, 24), (40, 15), (100, 30)]),))

    def mouse(self) -> Iterator[Event]:
        for _ in range(self.chance.choice([5, 25])):
            yield self.press(*(keys.mouse(self.chance) for _ in range(self.chance.choice([1, 1, 4]))))

    def breaker(self) -> Iterator[Event]:
        """Sequences without an end, and bytes that are no text."""
        for _ in range(self.chance.choice([3, 12])):
            part = keys.partial(self.chance) if self.chance.random() < 0.6 else self.chance.choice(keys.BROKEN)
            yield self.press(part, settles=self.chance.random() < 0.6)
            if self.chance.random() < 0.2:
                yield self.press(self.chance.randbytes(self.chance.choice([1, 8, 64])))

    def signals(self) -> Iterator[Event]:
        for _ in range(self.chance.choice([1, 6])):
            yield Event(signal=self.chance.choice(SIGNALS), settles=self.chance.random() < 0.5)
            yield self.press(self.chance.choice(keys.WAYS_OUT))

    def staff(self) -> Iterator[Event]:
        """Guesses at the passphrase, from the first screen."""
        yield self.press(b"\x18")
        yield self.press(keys.STAFF)
        for _ in range(self.chance.choice([1, 3])):
            guess = self.chance.choice([b"password", self.sitting.marker.encode(), self.text(), b"x" * 300, b""])
            yield self.press(guess, keys.ENTER)
        yield self.press(keys.ESC)

    def flood(self) -> Iterator[Event]:
        """A key that is held down, or a cat that lies on all of them."""
        key = self.chance.choice([keys.ENTER, keys.SPACE, keys.TAB, keys.DOWN, b"1", b"q", b"\x03", keys.ESC, self.text(), keys.mouse(self.chance), None])
        count = self.chance.choice([50, 500, 3000])
        if key is None:
            yield self.press(bytes(self.chance.choices(range(256), k=count)))
        else:
            yield self.press(key * (count if len(key) < 8 else count // 10))

    def leaver(self) -> Iterator[Event]:
        if self.chance.random() < 0.5:
            yield self.press(self.chance.choice([b"\x18", keys.LEAVE, keys.ESC * 3, b"q"]))
        else:
            for _ in range(3):
                yield self.press(keys.ESC)

    def idler(self) -> Iterator[Event]:
        """Goes away without a word; seldom for long, for that is all that happens meanwhile."""
        short = self.silences % 12 != 3
        self.silences += 1
        yield Event(silence=self.chance.choice([0.3, 0.6, 1.1]) if short else 22.0)

    # The parts

    def press(self, *parts: bytes, settles: bool = True) -> Event:
        return Event(keys=b"".join(parts), settles=settles)

    def text(self) -> bytes:
        words = [self.sitting.marker] + self.chance.choices(keys.WORDS, k=self.chance.choice([0, 1, 4, 30]))
        return " ".join(words).encode()

    def size(self) -> tuple[int, int]:
        match self.chance.randrange(8):
            case 0:
                return (1, 1)
            case 1:
                return (self.chance.randint(1, 12), self.chance.randint(1, 60))
            case 2:
                return (self.chance.randint(1, 500), self.chance.randint(1, 200))
            case 3:
                return self.chance.choice([(39, 15), (40, 14), (40, 15), (41, 16), (500, 1), (1, 200)])
            case _:
                return (self.chance.randint(30, 140), self.chance.randint(10, 50))
