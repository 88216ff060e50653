"""Asks the ten questions with questionary, and writes the answers to a file.

    python questionary_interview.py FILE
"""

import json
import sys
from pathlib import Path

import questionary

from form import Question
from ten_questions import TEN


def ask(question: Question):
    choices = [
        questionary.Choice(choice.label, choice.code, shortcut_key=str(number))
        for number, choice in enumerate(question.choices, 1)
    ]
    match question.kind:
        case "one" | "scale":
            return questionary.select(question.title, choices, use_shortcuts=True)
        case "yes-no":
            return questionary.confirm(question.title, auto_enter=False)
        case "many":
            return questionary.checkbox(
                question.title, choices, validate=lambda chosen: len(chosen) <= question.most or "Too many")
        case "number":
            least, most = question.range
            return questionary.text(
                question.title, validate=lambda text: text.isdigit() and least <= int(text) <= most or "A number")
        case "text" | "long-text":
            return questionary.text(question.title, multiline=question.kind == "long-text")


def main() -> None:
    answers = {asked.question.id: ask(asked.question).unsafe_ask() for asked in TEN}
    Path(sys.argv[1]).write_text(json.dumps(answers), encoding="utf-8")
    print("Thank you.")
    # The benchmark ends it.
    input()


if __name__ == "__main__":
    main()
