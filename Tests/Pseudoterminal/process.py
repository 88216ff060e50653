"""What the kernel says of the program, which the program itself cannot get wrong."""

import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path

# The calls in which a program waits for a key: poll, select, epoll and read, by their numbers.
WAITING = {
    "x86_64": {0, 7, 23, 232, 270, 271, 281, 441},
    "aarch64": {22, 63, 72, 73, 441},
}.get(platform.machine())


@dataclass(frozen=True)
class Rest:
    """A look at the main thread."""

    sleeps: bool
    """Whether it waits for something to come: a key, a signal or the time."""
    slept: int
    """How often it has gone to sleep so far: it grows each time that it was woken and waits again."""


@dataclass(frozen=True)
class Memory:
    """Kibibytes."""

    resident: int
    highest: int
    proportional: int | None
    """Each shared page counted as its part; nil where this user may not know."""


class Process:
    def __init__(self, pid: int):
        self.pid = pid
        self._folder = Path(f"/proc/{pid}")

    def rest(self) -> Rest:
        status = (self._folder / "status").read_text()
        state = re.search(r"^State:\t(\w)", status, re.M)[1]
        slept = int(re.search(r"^voluntary_ctxt_switches:\t(\d+)", status, re.M)[1])
        return Rest(state == "S" and self._waits_for_keys(), slept)

    def _waits_for_keys(self) -> bool:
        """Whether it sleeps in a call that keys wake; true where this user may not know."""
        if WAITING is None:
            return True
        try:
            call = (self._folder / "syscall").read_text().split()[0]
        except (PermissionError, FileNotFoundError):
            return True
        return call.isdigit() and int(call) in WAITING

    @property
    def all_sleep(self) -> bool:
        """Whether none of its threads does anything."""
        states = [(task / "stat").read_text().rpartition(")")[2].split()[0] for task in (self._folder / "task").iterdir()]
        return all(state == "S" for state in states)

    @property
    def is_stopped(self) -> bool:
        return re.search(r"^State:\t[tT]", (self._folder / "status").read_text(), re.M) is not None

    @property
    def memory(self) -> Memory:
        status = (self._folder / "status").read_text()
        try:
            rollup = (self._folder / "smaps_rollup").read_text()
            proportional = _kibibytes("Pss", rollup)
        except PermissionError:
            proportional = None
        return Memory(_kibibytes("VmRSS", status), _kibibytes("VmHWM", status), proportional)

    @property
    def resident(self) -> float:
        """Mebibytes."""
        return _kibibytes("VmRSS", (self._folder / "status").read_text()) / 1024

    @property
    def open_files(self) -> dict[int, str] | None:
        """What each descriptor leads to; nil where this user may not know."""
        try:
            names = os.listdir(self._folder / "fd")
        except PermissionError:
            return None
        found = {}
        for name in names:
            try:
                found[int(name)] = os.readlink(self._folder / "fd" / name)
            except FileNotFoundError:
                continue
        return found

    @property
    def company(self) -> list[str]:
        """Every other process of its session: what it started, whoever that belongs to by now."""
        found = []
        for entry in os.scandir("/proc"):
            if not entry.name.isdigit() or int(entry.name) == self.pid:
                continue
            try:
                stat = Path(entry.path, "stat").read_text()
            except (FileNotFoundError, ProcessLookupError):
                continue
            if int(stat.rpartition(")")[2].split()[3]) == self.pid:
                found.append(stat.split(" (", 1)[1].rpartition(")")[0])
        return found


def _kibibytes(name: str, text: str) -> int:
    return int(re.search(rf"^{name}:\s+(\d+) kB", text, re.M)[1])
