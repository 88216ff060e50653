"""Lets hostile hands loose on the kiosk: every key, size, signal and click, by chance but by a seed.

    python hands.py PROGRAM FOLDER [--duration SECONDS] [--seed N] [--sitting N]
    python hands.py PROGRAM FOLDER --replay FILE [--shorten SECONDS]

The program is the real one, on a pseudo-terminal. All the time it has to be alive, to come to rest, to repaint when the
window changes, to show something, to invite the next person with nothing of the last, to stay the only process of its
session with no file open that it had not, and to stay as small as it is. In the end every response that was thanked for
is collected, and what was typed stands in no file. A sitting is one start of the kiosk; the same seed and number
press the same keys. What breaks is kept in FOLDER/faults, to be replayed and shortened.
"""

import argparse
import os
import sys
import time
from pathlib import Path

from event import Event
from player import Player
from round import Round, Table
from shorten import shorten
from sitting import Sitting

SITTINGS = 8
"""How many the time is for at least, so that a short run goes through every survey."""
LONGEST = 600
SHORTEST = 20
ENOUGH_FAULTS = 5


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--duration", type=float, default=3600)
    parser.add_argument("--seed", type=int, default=0, help="0: another each time")
    parser.add_argument("--sitting", type=int, help="only this one")
    parser.add_argument("--replay", type=Path)
    parser.add_argument("--shorten", type=float, default=0, help="seconds to look for fewer events that do the same")
    options = parser.parse_args()
    table = Table(os.path.abspath(options.program), options.folder.resolve(), Path(__file__).parent)
    if options.replay:
        sys.exit(replay(table, options.replay, options.shorten))
    seed = options.seed or time.time_ns() % 1_000_000_007
    sys.exit(press(table, seed, options.duration, options.sitting))


def press(table: Table, seed: int, duration: float, only: int | None) -> int:
    print(f"Hands on the kiosk for {duration:g} seconds, seed {seed}", flush=True)
    start = time.monotonic()
    faults, events, thanked, number = 0, 0, 0, only or 0
    while (now := time.monotonic()) < start + duration and faults < ENOUGH_FAULTS:
        sitting = Sitting.choose(seed, number)
        until = min(start + duration, now + min(LONGEST, max(SHORTEST, duration / SITTINGS)))
        played = table.play(sitting, Player(seed, number, sitting).events(), until)
        events += len(played.events)
        thanked += played.watch.thanked if played.watch else 0
        print(f"  {number:>4}: {words(played)}", flush=True)
        if played.fault:
            faults += 1
            keep(table, played, seed, number)
        if only is not None:
            break
        number += 1
    print(
        f"{events} events in {time.monotonic() - start:.0f} seconds, {thanked} people thanked, "
        f"{faults if faults else 'no'} fault{'' if faults == 1 else 's'}")
    return 1 if faults else 0


def words(played: Round) -> str:
    sitting, watch = played.sitting, played.watch
    what = f"{sitting.survey} {' '.join(sitting.options)}, TERM={sitting.terminal}, LANG={sitting.language}"
    if watch is None:
        return what
    most = max(watch.samples, default=0)
    growth = "" if watch.growth is None else f", growing by {watch.growth:.2f}"
    kept = "nothing to collect" if played.collected is None else f"{played.collected} collected"
    return f"{what}: {len(played.events)} events, {watch.thanked} thanked, {kept}, {most:.1f} MiB{growth}"


def keep(table: Table, played: Round, seed: int, number: int) -> None:
    folder = table.folder / "faults"
    folder.mkdir(exist_ok=True)
    file = folder / f"{seed}-{number}"
    write(played, file)
    print(f"FAULT in sitting {number} of seed {seed}, after {len(played.events)} events: {played.fault}")
    print("\n".join(f"  | {line}" for line in played.screen[:40]))
    print("The last events:\n" + "\n".join(f"  {event.line[:200]}" for event in played.events[-10:]))
    print(f"To see it again: --seed {seed} --sitting {number}, or --replay {file}", flush=True)


def write(played: Round, file: Path) -> None:
    played.sitting.write(file)
    with open(file, "a", encoding="utf-8") as lines:
        lines.writelines(f"{event.line}\n" for event in played.events)


def replay(table: Table, file: Path, seconds: float) -> int:
    first, *rest = file.read_text(encoding="utf-8").splitlines()
    played = table.play(Sitting.read(first), map(Event.read, rest), time.monotonic() + 86400)
    print(f"{len(played.events)} events: {played.fault or 'no fault'}\n" + "\n".join(played.screen))
    if played.fault and seconds:
        short = shorten(table, played, seconds)
        write(short, file.with_suffix(".short"))
        print(f"{len(short.events)} events do the same: {short.fault}")
        print("\n".join(event.line for event in short.events[-40:]))
    return 1 if played.fault else 0


if __name__ == "__main__":
    main()
