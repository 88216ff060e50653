"""Writes a form as an XLSForm workbook, as its authors are taught to: https://xlsform.org/en/"""

from openpyxl import Workbook

from form import DECLINE, DECLINE_LABEL, Choice, Form, Question, row_name

COLUMNS = ["type", "name", "label", "hint", "relevant", "required", "constraint", "appearance"]
LIST_TYPES = {
    "one": "select_one", "scale": "select_one", "yes-no": "select_one", "many": "select_multiple", "rank": "rank",
}
APPEARANCES = {"scale": "likert", "long-text": "multiline"}
YES_NO = (Choice("yes", "Yes"), Choice("no", "No"))


def write_workbook(form: Form, path: str) -> None:
    book = Workbook()
    rows, lists = _Sheets(form).content()
    survey = book.active
    survey.title = "survey"
    survey.append(COLUMNS)
    for row in rows:
        survey.append([row.get(column) for column in COLUMNS])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", "label"])
    for name, content in lists.items():
        for choice in content:
            choices.append([name, choice.code, choice.label])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append([form.title, form.id, "2026"])
    book.save(path)


class _Sheets:
    def __init__(self, form: Form):
        self.form = form
        self.lists: dict[str, tuple[Choice, ...]] = {}

    def content(self) -> tuple[list[dict], dict[str, tuple[Choice, ...]]]:
        rows: list[dict] = []
        for section in self.form.sections:
            rows.append({"type": "begin_group", "name": section.id, "label": section.title})
            for question in section.questions:
                rows += self.rows(question)
            rows.append({"type": "end_group"})
        return rows, self.lists

    def rows(self, question: Question) -> list[dict]:
        row = {
            "name": question.id, "label": question.title, "hint": question.hint,
            "relevant": question.when.xpath() if question.when else None,
            "required": "yes" if question.required else None,
            "appearance": APPEARANCES.get(question.kind),
        }
        if question.kind == "grid":
            return self.grid(question, row)
        row["type"] = self.type(question)
        if question.range:
            row["constraint"] = f". >= {question.range[0]} and . <= {question.range[1]}"
        if question.kind == "many" and question.most:
            row["constraint"] = f"count-selected(.) <= {question.most}"
        return [row]

    def grid(self, question: Question, row: dict) -> list[dict]:
        """A group on one screen, in which every row is a question."""
        kind = f"select_one {self.list(question)}"
        return (
            [{**row, "type": "begin_group", "appearance": "field-list"}]
            + [{"type": kind, "name": row_name(question.id, row.code), "label": row.label} for row in question.rows]
            + [{"type": "end_group"}]
        )

    def type(self, question: Question) -> str:
        if question.kind in LIST_TYPES:
            return f"{LIST_TYPES[question.kind]} {self.list(question)}"
        return {"number": "integer", "long-text": "text"}.get(question.kind, question.kind)

    def list(self, question: Question) -> str:
        """The name of the question's list; questions with the same choices share one."""
        name = "yes-no" if question.kind == "yes-no" else question.list or question.id
        choices = YES_NO if question.kind == "yes-no" else self.form.choices(question)
        if question.declinable:
            name, choices = f"{name}-or-not", choices + (Choice(DECLINE, DECLINE_LABEL),)
        self.lists[name] = choices
        return name
