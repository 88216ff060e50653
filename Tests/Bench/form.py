"""A form as both tools know it: one description, which every file of the benchmark is written from."""

from dataclasses import dataclass, field

DECLINE = "prefer-not-to-say"
DECLINE_LABEL = "Prefer not to say"


@dataclass(frozen=True)
class Choice:
    code: str
    label: str
    score: int | None = None


@dataclass
class Question:
    kind: str
    """A keyword of the survey language, such as "one" or "long-text"."""
    id: str
    title: str
    hint: str | None = None
    when: "Condition | None" = None
    required: bool = False
    declinable: bool = False
    list: str | None = None
    """The shared list of its choices; its own stand in `choices`."""
    choices: tuple[Choice, ...] = ()
    rows: tuple[Choice, ...] = ()
    most: int | None = None
    """The most choices, or the places of a ranking."""
    range: tuple[int, int] | None = None
    themes: str | None = None


@dataclass
class Section:
    id: str
    title: str
    questions: list[Question] = field(default_factory=list)


@dataclass
class Form:
    id: str
    title: str
    lists: dict[str, tuple[Choice, ...]]
    sections: list[Section]

    @property
    def questions(self) -> list[Question]:
        return [question for section in self.sections for question in section.questions]

    def choices(self, question: Question) -> tuple[Choice, ...]:
        shared = self.lists[question.list] if question.list else ()
        return shared + question.choices


class Condition:
    """A condition, which writes itself in both languages."""


@dataclass(frozen=True)
class Is(Condition):
    question: str
    codes: tuple[str, ...]

    def survey(self) -> str:
        return f"{self.question} is {', '.join(self.codes)}"

    def xpath(self) -> str:
        return _bracketed(" or ", [f"${{{self.question}}} = '{code}'" for code in self.codes])


@dataclass(frozen=True)
class IsRow(Condition):
    question: str
    row: str
    code: str

    def survey(self) -> str:
        return f"{self.question}.{self.row} is {self.code}"

    def xpath(self) -> str:
        return f"${{{row_name(self.question, self.row)}}} = '{self.code}'"


@dataclass(frozen=True)
class Has(Condition):
    question: str
    codes: tuple[str, ...]
    all: bool = False

    def survey(self) -> str:
        return f"{self.question} has {'all ' if self.all else ''}{', '.join(self.codes)}"

    def xpath(self) -> str:
        parts = [f"selected(${{{self.question}}}, '{code}')" for code in self.codes]
        return _bracketed(" and " if self.all else " or ", parts)


@dataclass(frozen=True)
class Compares(Condition):
    question: str
    sign: str
    number: int

    def survey(self) -> str:
        return f"{self.question} {self.sign} {self.number}"

    def xpath(self) -> str:
        return f"${{{self.question}}} {self.sign} {self.number}"


@dataclass(frozen=True)
class Answered(Condition):
    question: str

    def survey(self) -> str:
        return f"answered {self.question}"

    def xpath(self) -> str:
        return f"${{{self.question}}} != ''"


@dataclass(frozen=True)
class Not(Condition):
    inner: Condition

    def survey(self) -> str:
        return f"not {self.inner.survey()}"

    def xpath(self) -> str:
        return f"not({self.inner.xpath()})"


@dataclass(frozen=True)
class Joined(Condition):
    word: str
    """"and" or "or"."""
    parts: tuple[Condition, ...]

    def survey(self) -> str:
        return f" {self.word} ".join(_in_brackets(part) for part in self.parts)

    def xpath(self) -> str:
        return _bracketed(f" {self.word} ", [part.xpath() for part in self.parts])


def row_name(question: str, row: str) -> str:
    """The name that a row of a grid has in an XLSForm, where every row is a question."""
    return f"{question}_{row}"


def _in_brackets(part: Condition) -> str:
    return f"({part.survey()})" if isinstance(part, Joined) else part.survey()


def _bracketed(word: str, parts: list[str]) -> str:
    return f"({word.join(parts)})" if len(parts) > 1 else parts[0]
