"""Somebody who answers a long form at the kiosk, and looks at the screen to see which question it is."""

import random
import re

from form import Form, Question
from session import Repaint, Session
from ten_questions import DOWN, ENTER, SPACE, TAB

UP, LEFT, RIGHT, HOME, END = b"\x1b[A", b"\x1b[D", b"\x1b[C", b"\x1b[H", b"\x1b[F"
PAGE_UP, PAGE_DOWN, BACKSPACE, HELP = b"\x1b[5~", b"\x1b[6~", b"\x7f", b"\x1bOP"
# Where the answers are looked over.
REVIEW = "Nothing is stored yet."
SENTENCES = ["We waited a long time", "It was kind of them to listen", "The room was too loud for me", "Nothing, thanks"]


class Respondent:
    def __init__(self, session: Session, form: Form, seed: int):
        self.session = session
        self.random = random.Random(seed)
        self.questions = {question.id: question for question in form.questions}
        self.form = form
        self.repaints: list[Repaint] = []
        self.asked = 0

    def answer_all(self) -> None:
        """From the first question to where the answers are looked over."""
        before = None
        while (question := self.question()) is not None:
            if question is before:
                raise SystemExit(f"stuck at {question.id}:\n" + "\n".join(self.session.emulator.shown))
            if before is not None and self.random.random() < 0.05:
                # People go back, and on again.
                self.press(b"b" if question.kind not in ("text", "long-text") else HELP, ENTER)
                if question.kind not in ("text", "long-text"):
                    before = None
                    continue
            before = question
            self.asked += question.kind != "note"
            self.answer(question)

    def look_over(self) -> None:
        self.press(*[DOWN] * 30, *[PAGE_DOWN] * 5, *[PAGE_UP] * 5, *[UP] * 10, END, UP, UP, HOME)

    def question(self) -> Question | None:
        """The question on the screen, by the id that its title begins with; nil at the review."""
        text = self.session.emulator.text
        if REVIEW in text:
            return None
        found = re.search(r"\b([qn]\d+)\. ", text)
        if found is None:
            raise SystemExit("no question on the screen:\n" + "\n".join(self.session.emulator.shown))
        return self.questions[found[1]]

    def press(self, *keys: bytes) -> None:
        self.repaints += [self.session.press(key) for key in keys]

    def answer(self, question: Question) -> None:
        if question.kind in ("one", "many", "scale", "rank") and not question.required and self.random.random() < 0.05:
            return self.press(b"s")
        match question.kind:
            case "one" | "scale" | "yes-no":
                self.choose(2 if question.kind == "yes-no" else len(self.form.choices(question)))
            case "many":
                self.press(SPACE, DOWN, DOWN, SPACE, ENTER)
            case "grid":
                for _ in question.rows:
                    self.choose(len(self.form.choices(question)))
            case "rank":
                self.press(DOWN, *[ENTER] * 3, BACKSPACE, ENTER, ENTER)
            case "number":
                self.press(b"1", b"3", BACKSPACE, b"2", ENTER)
            case "text":
                self.write()
                self.press(ENTER)
            case "long-text":
                self.write()
                self.press(ENTER)
                self.write()
                self.press(TAB, ENTER)
            case "note":
                self.press(ENTER)

    def choose(self, count: int) -> None:
        place = self.random.randint(1, count)
        self.press(*([str(place).encode()] if self.random.random() < 0.5 else [DOWN] * place), ENTER)

    def write(self) -> None:
        """With a slip in the middle, and one at the start."""
        words = [letter.encode() for letter in self.random.choice(SENTENCES)]
        self.press(*words[:5], b"x", BACKSPACE, *words[5:], HOME, RIGHT, b"x", BACKSPACE, LEFT, END)
