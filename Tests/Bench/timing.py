"""Times whole processes in turn, so that whatever else the machine does slows all of them alike."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass, field


@dataclass
class Timings:
    """Seconds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


def time_in_turn(commands: list[list[str]], runs: int) -> list[Timings]:
    """Each command once to warm up, then all of them in turn, so many times."""
    timings = [Timings() for _ in commands]
    for run in range(runs + 1):
        for command, timing in zip(commands, timings):
            start = time.perf_counter()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                raise SystemExit(f"exit status {process.returncode}: {' '.join(command)}")
            if run > 0:
                timing.wall.append(wall)
                timing.cpu.append(usage.ru_utime + usage.ru_stime)
    return timings


def row(name: str, seconds: list[float]) -> str:
    return f"  {name:<44}{min(seconds) * 1000:8.1f} ms{statistics.median(seconds) * 1000:10.1f} ms"
