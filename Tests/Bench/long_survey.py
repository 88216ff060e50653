"""Keys, the first screen and memory on a survey of 300 questions."""

from collections import Counter
from pathlib import Path

from figures import HEAD, Goals, percentile, row
from form import Form
from kiosk import SEND, THANKS, Kiosk, begin
from made_up_form import made_up_form
from process import Memory
from respondent import Respondent
from session import Session

QUESTIONS = 300
CONDITIONS = 90
FEWEST_KEYS = 1000
KEY_GOAL = 16
"""Milliseconds: a frame of a screen."""
FIRST_SCREEN_GOAL = 150
MEMORY_GOAL = 40


def measure(program: str, folder: Path, runs: int, seed: int, goals: Goals) -> None:
    form = long_form(seed)
    kiosk = Kiosk.prepare(program, folder, form)
    kinds = Counter(question.kind for question in form.questions)
    print(
        f"\n{QUESTIONS} questions ({', '.join(f'{count} {kind}' for kind, count in kinds.most_common() if kind != 'note')}), "
        f"{CONDITIONS} conditions")
    print(HEAD)
    first = [first_screen(kiosk) for _ in range(runs)]
    print(row("first screen, from before the start", first))
    print(row("Esc, which waits to see if an arrow follows", [seconds for _ in range(runs) for seconds in escapes(kiosk)]))
    slowest, highest = [], []
    for columns, rows in [(80, 24), (200, 60)]:
        respondent, memory = whole_interview(kiosk, form, columns, rows, seed)
        shown = [repaint.seconds for repaint in respondent.repaints if repaint.seconds is not None]
        if len(shown) < FEWEST_KEYS:
            raise SystemExit(f"only {len(shown)} keys")
        print(row(f"key to finished repaint, {columns}x{rows}", shown))
        print(
            f"    {respondent.asked} questions asked; {len(respondent.repaints) - len(shown)} more keys changed nothing; "
            f"{sum(repaint.size for repaint in respondent.repaints) // len(shown)} bytes a repaint")
        print(f"    {in_words(memory)}")
        slowest.append(percentile(shown, 0.99))
        highest.append(memory.highest)
    goals.check("first screen, the slowest", 1000 * max(first), FIRST_SCREEN_GOAL, "ms")
    goals.check("key to finished repaint, 99th percentile", 1000 * max(slowest), KEY_GOAL, "ms")
    goals.check("memory at its highest, after a whole interview", max(highest) / 1024, MEMORY_GOAL, "MiB")


def long_form(seed: int) -> Form:
    form = made_up_form(seed, QUESTIONS, CONDITIONS)
    for question in form.questions:
        # So that the screen says which question it is.
        question.title = f"{question.id}. {question.title}"
    return form


def first_screen(kiosk: Kiosk) -> float:
    session = kiosk.start()
    seconds = session.last_byte - session.started
    session.end()
    return seconds


def escapes(kiosk: Kiosk) -> list[float]:
    """Terminals send Esc alone and Esc at the start of other keys; only time tells which (50 ms). The third leaves."""
    session = kiosk.start()
    begin(session)
    seconds = [session.press(b"\x1b", f"Press Esc {left} more time").seconds for left in (2, 1)]
    session.end()
    return seconds


def whole_interview(kiosk: Kiosk, form: Form, columns: int, rows: int, seed: int) -> tuple[Respondent, Memory]:
    session = kiosk.start(columns, rows)
    respondent = Respondent(session, form, seed)
    begin(session)
    respondent.answer_all()
    respondent.look_over()
    send(session)
    memory = session.process.memory
    session.end()
    return respondent, memory


def send(session: Session) -> float:
    """From the review; the seconds until the thanks are there."""
    if SEND not in session.emulator.text:
        raise SystemExit("not at the review:\n" + "\n".join(session.emulator.shown))
    repaint = session.press(b"\r", THANKS)
    return repaint.seconds


def in_words(memory: Memory) -> str:
    shared = "" if memory.proportional is None else f", {memory.proportional / 1024:.1f} with shared pages as parts"
    return f"memory: {memory.resident / 1024:.1f} MiB resident{shared}, {memory.highest / 1024:.1f} at its highest"
