"""Makes up a long form from a seed. Nobody was ever asked any of it."""

import random

from form import (
    Answered, Choice, Compares, Condition, Form, Has, Is, IsRow, Joined, Not, Question, Section,
)

KINDS = {
    "one": 26, "many": 16, "scale": 18, "grid": 5, "rank": 3, "yes-no": 14, "number": 7, "text": 5, "long-text": 6,
}
"""How often each kind is met, in a hundred questions."""
QUESTIONS_IN_SECTION = 20
FARTHEST_BACK = 12

PLACES = ["school", "college", "home", "the youth club", "the bus station", "the park", "town", "the library"]
THINGS = ["help", "advice", "a quiet room", "a phone line", "a drop-in place", "a youth worker", "a mentor", "time"]
FEELINGS = ["safe", "heard", "welcome", "calm", "proud", "tired", "worried", "hopeful"]
PEOPLE = ["a friend", "a parent", "a teacher", "a nurse", "a coach", "a neighbour", "a grandparent", "a police officer"]

LISTS = {
    "agreement": ["Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree"],
    "how-often": ["Every day", "Most weeks", "Most months", "Now and then", "Never"],
    "how-easy": ["Very easy", "Easy", "In between", "Hard", "Very hard"],
    "areas": ["Portsmouth", "Southampton", "Isle of Wight", "Winchester", "Basingstoke", "Somewhere else"],
    "ages": ["11 to 13", "14 to 15", "16 to 17", "18 to 21", "22 to 25"],
}
SCORED = ["agreement", "how-often", "how-easy"]


def made_up_form(seed: int, questions: int, conditions: int) -> Form:
    """A form of so many questions, each section with a note before them, and so many conditions."""
    return _Maker(seed).form(questions, conditions)


class _Maker:
    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.earlier: list[Question] = []
        self.lists = {
            name: tuple(
                Choice(_code(label), label, len(labels) - place if name in SCORED else None)
                for place, label in enumerate(labels)
            )
            for name, labels in LISTS.items()
        }

    def form(self, count: int, conditions: int) -> Form:
        # Who is asked the first questions is what later ones rest on.
        conditional = set(self.random.sample(range(5, count), conditions))
        form = Form("bench", "A long form that is made up", self.lists, [])
        for number in range(count):
            if number % QUESTIONS_IN_SECTION == 0:
                section = Section(f"part-{len(form.sections) + 1}", f"Part {len(form.sections) + 1}")
                section.questions.append(Question("note", f"n{len(form.sections) + 1}", "The next part is short."))
                form.sections.append(section)
            question = self.question(f"q{number + 1}")
            if number in conditional:
                question.when = self.condition()
            section.questions.append(question)
            self.earlier.append(question)
        return form

    def question(self, id: str) -> Question:
        kind = self.random.choices(list(KINDS), KINDS.values())[0]
        question = Question(kind, id, self.title(kind))
        match kind:
            case "scale" | "grid":
                question.list = self.random.choice(SCORED)
            case "one" if self.random.random() < 0.3:
                question.list = self.random.choice(["areas", "ages"])
            case "one" | "many" | "rank":
                question.choices = self.own_choices()
        match kind:
            case "grid":
                question.rows = tuple(
                    Choice(f"r{row}", f"I feel {feeling} at {place}.")
                    for row, (feeling, place) in enumerate(zip(self.some(FEELINGS, 4), self.some(PLACES, 4)), 1)
                )
            case "many":
                question.most = self.random.choice([None, None, 2, 3])
            case "rank":
                question.most = 3
            case "number":
                question.range = (0, self.random.choice([24, 52, 104]))
            case "text" | "long-text":
                question.hint = "Please do not write anyone's name."
                question.themes = "mental-health" if self.random.random() < 0.5 else None
        if kind in ("one", "scale", "yes-no") and self.random.random() < 0.2:
            question.declinable = True
            question.required = self.random.random() < 0.3
        return question

    def title(self, kind: str) -> str:
        place, thing, person = (self.random.choice(words) for words in (PLACES, THINGS, PEOPLE))
        match kind:
            case "one" | "many":
                return f"Where would you look for {thing} if you were not at {place}?"
            case "scale":
                return f"I can talk to {person} at {place}."
            case "grid":
                return "How much is each of these true for you?"
            case "rank":
                return f"Put these in order: what would make {place} better?"
            case "yes-no":
                return f"Have you asked {person} for {thing} this year?"
            case "number":
                return f"How many weeks did you wait for {thing}?"
            case _:
                return f"What would you tell {person} about {place}?"

    def own_choices(self) -> tuple[Choice, ...]:
        words = self.random.choice([PLACES, THINGS, PEOPLE])
        labels = self.some(words, self.random.randint(3, 8))
        return tuple(Choice(_code(label), label[0].upper() + label[1:]) for label in labels)

    def some(self, words: list[str], count: int) -> list[str]:
        return self.random.sample(words, count)

    def condition(self) -> Condition:
        """Something that can come true and can fail to: no part of an "and" leads to another part of it."""
        near = self.earlier[-FARTHEST_BACK:]
        shape = self.random.random()
        if shape < 0.55:
            return self.atom(self.random.choice(near))
        if shape < 0.65:
            return Not(self.atom(self.random.choice(near)))
        free = [question for question in near if question.when is None]
        if shape < 0.85 and len(free) > 2:
            return Joined("and", tuple(self.part(question) for question in self.random.sample(free, 2)))
        parts = tuple(self.part(question) for question in self.random.sample(near, 2))
        if shape < 0.92 or len(free) < 3:
            return Joined("or", parts)
        inner = Joined("or", tuple(self.part(question) for question in self.random.sample(free[1:], 2)))
        return Joined("and", (self.part(free[0]), inner))

    def part(self, question: Question) -> Condition:
        atom = self.atom(question)
        return Not(atom) if self.random.random() < 0.15 else atom

    def atom(self, question: Question) -> Condition:
        codes = [choice.code for choice in (self.lists[question.list] if question.list else question.choices)]
        match question.kind:
            case "yes-no":
                return Is(question.id, (self.random.choice(["yes", "no"]),))
            case "one" | "scale":
                return Is(question.id, tuple(self.random.sample(codes, self.random.choice([1, 1, 2]))))
            case "many":
                chosen = tuple(self.random.sample(codes, self.random.choice([1, 1, 2])))
                return Has(question.id, chosen, all=len(chosen) > 1 and self.random.random() < 0.3)
            case "rank":
                return Has(question.id, (self.random.choice(codes),))
            case "grid":
                return IsRow(question.id, self.random.choice(question.rows).code, self.random.choice(codes))
            case "number":
                return Compares(question.id, self.random.choice(["<", "<=", ">", ">="]), self.random.randint(2, 20))
            case _:
                return Answered(question.id)


def _code(label: str) -> str:
    return label.lower().replace(" ", "-")
