"""A program in a terminal of its own, with somebody at its keys."""

import array
import fcntl
import os
import select
import signal
import struct
import termios
import time
from dataclasses import dataclass

from emulator import Emulator
from process import Process


class Gone(Exception):
    """The program has ended."""


class NeverSettled(Exception):
    """The program did not come to rest, or never showed what was waited for."""


@dataclass(frozen=True)
class Repaint:
    seconds: float | None
    """From just before the key was written to when the last byte of what it brought about was read; nil when the
    key changed nothing."""
    size: int
    """Bytes."""


class Session:
    """
    A repaint is finished when the program waits for keys again and has nothing more to say: it has gone to sleep
    since the key was sent, it sleeps in a call that keys wake, every key was read, every byte of it was read, and
    all of this still holds a moment later. The last byte's time is what counts, so however long it takes to be
    sure of this adds nothing. The bytes go to the emulator only while the program sleeps.
    """

    def __init__(
        self, command: list[str], columns: int = 80, rows: int = 24, environment: dict[str, str] | None = None,
        folder: str | os.PathLike | None = None, errors: str | os.PathLike = os.devnull,
    ):
        """`errors` is the file that standard error goes to, so that it is not drawn over the screen."""
        self.master, self.slave = os.openpty()
        os.set_blocking(self.master, False)
        self.size = (columns, rows)
        self._tell_size()
        self.emulator = Emulator(columns, rows, self.send)
        self.started = time.perf_counter()
        self.last_byte: float | None = None
        self.status: int | None = None
        pid = os.fork()
        if pid == 0:
            _become(command, environment or dict(os.environ), folder, errors, self.slave)
        self.process = Process(pid)

    # Keys and sizes

    def press(self, keys: bytes, awaiting: str | None = None, patience: float = 30) -> Repaint:
        """Writes the bytes of a key, and waits until the repaint is finished and shows what is awaited."""
        slept = self.process.rest().slept
        start = time.perf_counter()
        self.send(keys)
        size = self.settle(slept, awaiting, patience)
        seconds = self.last_byte - start if size else None
        return Repaint(seconds, size)

    def resize(self, columns: int, rows: int) -> None:
        """Tells the program by the signal that a terminal sends."""
        self.size = (columns, rows)
        self.emulator.resize(rows, columns)
        self._tell_size()

    def raise_signal(self, number: int) -> None:
        try:
            os.kill(self.process.pid, number)
        except ProcessLookupError:
            raise Gone from None

    def _tell_size(self) -> None:
        columns, rows = self.size
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, data: bytes) -> None:
        """All of it, reading meanwhile, as a terminal does."""
        deadline = time.monotonic() + 30
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                self.emulator.show(self._read())
                self.check_alive()
                if time.monotonic() > deadline:
                    raise NeverSettled("it reads no more keys") from None
                time.sleep(0.001)
            except OSError:
                raise Gone from None

    # Waiting

    def settle(self, slept: int = -1, awaiting: str | None = None, patience: float = 30) -> int:
        """Waits for the program to come to rest; `slept` is how often it had slept before.

        Gives back how many bytes it wrote.
        """
        deadline = time.monotonic() + patience
        written = 0
        unseen = b""
        before = None
        while True:
            data = self._read()
            if data:
                written += len(data)
                unseen += data
                before = None
                continue
            self.check_alive()
            rest = self.process.rest()
            if rest.sleeps and rest.slept > slept and self._unread == 0:
                # Only now, so that drawing takes no time from reading.
                self.emulator.show(unseen)
                unseen = b""
                if rest == before and (awaiting is None or awaiting in self.emulator.text):
                    return written
                before = rest
            else:
                before = None
            if time.monotonic() > deadline:
                what = f"it never showed “{awaiting}”" if rest.sleeps and awaiting else "it never came to rest"
                raise NeverSettled(what)
            select.select([self.master], [], [], 0.001)

    @property
    def _unread(self) -> int:
        """The bytes that wait to be read by the program."""
        count = array.array("i", [0])
        fcntl.ioctl(self.slave, termios.FIONREAD, count)
        return count[0]

    def _read(self) -> bytes:
        try:
            data = os.read(self.master, 1 << 16)
        except BlockingIOError:
            return b""
        except OSError:
            raise Gone from None
        self.last_byte = time.perf_counter()
        return data

    # The end

    def check_alive(self) -> None:
        """Raises `Gone` when the program has ended."""
        if self.status is None:
            pid, status = os.waitpid(self.process.pid, os.WNOHANG)
            if pid == 0:
                return
            self.status = os.waitstatus_to_exitcode(status)
        raise Gone

    def end(self, number: int = signal.SIGTERM, patience: float = 30) -> int:
        """Ends the program by a signal.

        Gives back its exit status; a negative one is the signal that ended it.
        """
        if self.status is None:
            self.raise_signal(number)
        deadline = time.monotonic() + patience
        while self.status is None:
            try:
                self.emulator.show(self._read())
                self.check_alive()
                select.select([self.master], [], [], 0.01)
            except Gone:
                break
            if time.monotonic() > deadline:
                raise NeverSettled("it does not end")
        for end in (self.master, self.slave):
            os.close(end)
        return self.status

    def kill(self) -> None:
        """Whatever the program says to that."""
        if self.status is None:
            self.end(signal.SIGKILL)


def _become(command: list[str], environment: dict[str, str], folder, errors, terminal: int) -> None:
    """Turns this process, which is a copy of the one that reads, into the program. It does not return."""
    try:
        os.setsid()
        fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
        os.dup2(terminal, 0)
        os.dup2(terminal, 1)
        os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
        os.closerange(3, 256)
        if folder is not None:
            os.chdir(folder)
        os.execvpe(command[0], command, environment)
    finally:
        os._exit(127)
