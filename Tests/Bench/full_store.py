"""Submissions to a store that holds 10,000 responses already."""

import sqlite3
import time
from pathlib import Path

from figures import HEAD, Goals, percentile, row
from kiosk import Kiosk, begin
from long_survey import MEMORY_GOAL, in_words, send
from session import Session
from ten_questions import TEN, ten_questions

RESPONSES = 10_000
SEALED_HERE = 250
GOAL = 100
"""Milliseconds."""
AT_ONCE = 20
"""Submissions that do not wait until the store has been put in order after the one before."""


def measure(program: str, folder: Path, submissions: int, goals: Goals) -> None:
    kiosk = Kiosk.prepare(program, folder, ten_questions())
    fill(kiosk)
    print(
        f"\n{RESPONSES} responses in the store, {kiosk.store.stat().st_size >> 20} MiB "
        f"({SEALED_HERE} that the kiosk sealed, and copies of them under other keys)")
    print(HEAD)
    session = kiosk.start()
    settle(kiosk, session)
    calm = [submit(kiosk, session, waits=True) for _ in range(submissions)]
    hasty = [submit(kiosk, session, waits=False) for _ in range(AT_ONCE)]
    settle(kiosk, session)
    memory = session.process.memory
    session.end()
    print(row("send to thanks, durable", calm))
    print(row("as soon after the one before as keys can be", hasty))
    print(f"    {in_words(memory)}: while the store is put in order, too")
    collected = len(kiosk.collect())
    if collected != RESPONSES + submissions + AT_ONCE:
        raise SystemExit(f"{collected} responses were collected of {RESPONSES + submissions + AT_ONCE}")
    print(f"    all {collected} responses were collected again")
    goals.check("send to thanks, 99th percentile", 1000 * percentile(calm, 0.99), GOAL, "ms")
    goals.check("memory at its highest, with a full store", memory.highest / 1024, MEMORY_GOAL, "MiB")


def fill(kiosk: Kiosk) -> None:
    """How long a submission takes depends on how many envelopes there are and on their sizes, not on what is in them."""
    kiosk.run("rehearse", f"{kiosk.name}.survey", "--people", str(SEALED_HERE), "--as", "replies", "--output", "replies")
    kiosk.run(
        "kiosk", f"{kiosk.name}.survey", "--plain", "--store", "kiosk.store", "--key", "kiosk.public",
        reading=kiosk.folder / "replies")
    store = sqlite3.connect(kiosk.store, isolation_level=None)
    sealed = store.execute("SELECT sealed FROM envelope").fetchall()
    store.execute("BEGIN")
    for number in range(RESPONSES - len(sealed)):
        store.execute("INSERT INTO envelope VALUES (randomblob(16), ?)", sealed[number % len(sealed)])
    store.execute("COMMIT")
    store.close()


def submit(kiosk: Kiosk, session: Session, waits: bool) -> float:
    """A whole interview; the seconds of its last key."""
    begin(session)
    for asked in TEN:
        for key in asked.keys:
            session.press(key)
    if waits:
        settle(kiosk, session)
    seconds = send(session)
    # Whoever holds Enter down is still thanked.
    time.sleep(0.35)
    session.press(b"\r", "Press Enter to start.")
    return seconds


def settle(kiosk: Kiosk, session: Session) -> None:
    """Waits until the store lies in the order of its keys again, as it does long before anybody has read the thanks."""
    calm = 0
    while calm < 3:
        is_calm = session.process.all_sleep and not Path(f"{kiosk.store}-journal").exists()
        calm = calm + 1 if is_calm else 0
        time.sleep(0.02)
