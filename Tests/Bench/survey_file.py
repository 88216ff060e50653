"""Writes a form in the survey language."""

from form import DECLINE, Choice, Form, Question


def survey_text(form: Form) -> str:
    lines = [
        f'survey {form.id} "{form.title}"', "  edition 2026", "  languages en", "  support childline, shout",
        "welcome", "  | Hello. All of this is made up.", 'consent "I want to take part"',
    ]
    for name, choices in form.lists.items():
        lines += [f"choices {name}"] + [f"  {_choice(choice)}" for choice in choices]
    for section in form.sections:
        lines.append(f'section {section.id} "{section.title}"')
        for question in section.questions:
            lines += [f"  {line}" for line in _question(question)]
    lines += ["thanks", "  | Thank you."]
    return "\n".join(lines) + "\n"


def _question(question: Question) -> list[str]:
    lines = [f'{question.kind} {question.id} "{question.title}"']

    def add(line: str) -> None:
        lines.append(f"  {line}")

    if question.hint:
        add(f'hint "{question.hint}"')
    if question.when:
        add(f"when {question.when.survey()}")
    if question.required:
        add("required")
    if question.most:
        add(f"top {question.most}" if question.kind == "rank" else f"at most {question.most}")
    if question.range:
        add(f"from {question.range[0]} to {question.range[1]}")
    if question.themes:
        add(f"themes {question.themes}")
    if question.list:
        add(f"choices {question.list}")
    for choice in question.choices:
        add(_choice(choice))
    if question.declinable:
        add(f"- {DECLINE}")
    for row in question.rows:
        add(f'* {row.code} "{row.label}"')
    return lines


def _choice(choice: Choice) -> str:
    score = f" = {choice.score}" if choice.score is not None else ""
    return f'- {choice.code} "{choice.label}"{score}'
