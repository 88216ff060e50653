"""The ten questions that the kiosk and questionary both ask, with the answers and the keys for them."""

from dataclasses import dataclass

from form import Choice, Form, Question, Section

ENTER, SPACE, DOWN, TAB = b"\r", b" ", b"\x1b[B", b"\t"
# How questionary ends a text of several lines: Meta and Enter.
META_ENTER = b"\x1b\r"


@dataclass(frozen=True)
class Asked:
    question: Question
    answer: object
    """A code, a list of codes in the order of the choices, a number, or a text."""
    keys: list[bytes]
    """The same for both, but for what `theirs` says."""
    theirs: list[bytes] | None = None


AGREEMENT = ("Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree")
AREAS = ("Portsmouth", "Southampton", "Isle of Wight", "Winchester", "Basingstoke", "Somewhere else")
PEOPLE = ("A friend", "A parent", "A teacher", "A nurse", "A coach", "A youth worker", "Somebody online", "Nobody")


def _one(id: str, title: str, labels: tuple[str, ...], number: int, kind: str = "one") -> Asked:
    choices = tuple(
        Choice(_code(label), label, len(labels) - place if kind == "scale" else None)
        for place, label in enumerate(labels))
    return Asked(Question(kind, id, title, choices=choices), choices[number - 1].code, [str(number).encode(), ENTER])


def _many(id: str, title: str, labels: tuple[str, ...], most: int, numbers: list[int]) -> Asked:
    choices = tuple(Choice(_code(label), label) for label in labels)
    keys, place = [], 1
    for number in numbers:
        keys += [DOWN] * (number - place) + [SPACE]
        place = number
    question = Question("many", id, title, choices=choices, most=most)
    return Asked(question, [choices[number - 1].code for number in numbers], keys + [ENTER])


def _typed(text: str) -> list[bytes]:
    return [character.encode() for character in text]


def _code(label: str) -> str:
    return label.lower().replace(" ", "-")


_LINE = "More places to talk, open after school."
_LINES = "Nobody told us how long the wait would be. A letter each month would have helped me and my family."

TEN = [
    _one("age", "How old are you?", ("11 to 13", "14 to 15", "16 to 17", "18 to 21", "22 to 25"), 2),
    _one("area", "Where do you live?", AREAS, 4),
    _one("listened", "The adults who help me listen to me.", AGREEMENT, 2, kind="scale"),
    # questionary asks this as people know it from the command line.
    Asked(Question("yes-no", "asked", "Have you asked for help this year?"), "yes", [b"1", ENTER], [b"y", ENTER]),
    _many("turn-to", "Who would you turn to for help?", PEOPLE, 3, [1, 3, 6]),
    _many("places", "Where would you like to find help?", AREAS, 2, [2, 5]),
    _one("often", "How often do you feel safe in town?", ("Every day", "Most weeks", "Now and then", "Never"), 3),
    Asked(
        Question("number", "waited", "How many weeks did you wait?", range=(0, 104)), 12, [*_typed("12"), ENTER]),
    Asked(Question("text", "better", "What would make it better?"), _LINE, [*_typed(_LINE), ENTER]),
    Asked(
        Question("long-text", "tell", "What would you tell the people in charge?"), _LINES,
        [*_typed(_LINES), TAB, ENTER], [*_typed(_LINES), META_ENTER]),
]


def ten_questions() -> Form:
    section = Section("questions", "Ten questions", [asked.question for asked in TEN])
    return Form("ten", "Ten questions that are made up", {}, [section])
