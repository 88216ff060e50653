"""What each tool understood of a form, in one shape, so that the two can be compared."""

import json
import re
from dataclasses import dataclass
from xml.etree import ElementTree

from form import DECLINE, DECLINE_LABEL, row_name

XFORM = {"x": "http://www.w3.org/2002/xforms", "h": "http://www.w3.org/1999/xhtml"}


@dataclass(frozen=True)
class Understood:
    id: str
    section: str
    kind: str
    label: str
    hint: str | None
    required: bool
    choices: tuple[tuple[str, str], ...]
    """Codes with their labels."""
    rows: tuple[tuple[str, str], ...]
    condition: str | None
    """Every comparison by itself, with the brackets that are needed to tell what joins what."""


def from_survey_json(text: str) -> list[Understood]:
    """From what `bigconvo show --as json` prints."""
    found = []
    for section in json.loads(text)["sections"]:
        for question in section["questions"]:
            choices = [(choice["code"], choice["label"]) for choice in question.get("choices", [])]
            if question["declinable"]:
                choices.append((DECLINE, DECLINE_LABEL))
            rows = [(row_name(question["id"], row["id"]), row["statement"]) for row in question.get("rows", [])]
            when = question.get("when")
            found.append(
                Understood(
                    question["id"], section["id"], question["kind"], question["title"], question.get("hint"),
                    question["required"], tuple(choices), tuple(rows), when and _from_survey(when["source"])))
    return found


def from_xform(path: str) -> list[Understood]:
    """From the XForm that pyxform wrote."""
    return _XForm(ElementTree.parse(path).getroot()).questions()


class _XForm:
    def __init__(self, root: ElementTree.Element):
        self.body = root.find("h:body", XFORM)
        self.binds = {bind.get("nodeset"): bind for bind in root.iterfind(".//x:bind", XFORM)}
        self.lists = {
            instance.get("id"): tuple(
                (item.findtext("x:name", None, XFORM), item.findtext("x:label", None, XFORM))
                for item in instance.iterfind("x:root/x:item", XFORM))
            for instance in root.iterfind(".//x:instance[@id]", XFORM)
        }

    def questions(self) -> list[Understood]:
        return [
            self.question(element, _name(section))
            for section in self.body for element in section if not element.tag.endswith("label")
        ]

    def question(self, element: ElementTree.Element, section: str) -> Understood:
        bind = self.binds.get(element.get("ref"))
        attributes = bind.attrib if bind is not None else {}
        rows = element.findall("x:select1", XFORM) if _tag(element) == "group" else []
        relevant = attributes.get("relevant")
        return Understood(
            _name(element), section, self.kind(element, attributes), _label(element),
            element.findtext("x:hint", None, XFORM), attributes.get("required") == "true()",
            self.choices(rows[0] if rows else element), tuple((_name(row), _label(row)) for row in rows),
            relevant and _from_xpath(relevant))

    def kind(self, element: ElementTree.Element, bind: dict) -> str:
        appearance = element.get("appearance")
        match _tag(element):
            case "group":
                return "grid"
            case "select":
                return "many"
            case "rank":
                return "rank"
            case "select1" if appearance == "likert":
                return "scale"
            case "select1":
                return "yes-no" if self.list(element).startswith("yes-no") else "one"
            case _ if bind.get("type") == "int":
                return "number"
            case _ if bind.get("readonly") == "true()":
                return "note"
            case _:
                return "long-text" if appearance == "multiline" else "text"

    def list(self, element: ElementTree.Element) -> str | None:
        itemset = element.find("x:itemset", XFORM)
        return None if itemset is None else re.search(r"instance\('(.+)'\)", itemset.get("nodeset"))[1]

    def choices(self, element: ElementTree.Element) -> tuple[tuple[str, str], ...]:
        return self.lists.get(self.list(element), ())


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _name(element: ElementTree.Element) -> str:
    return element.get("ref").rpartition("/")[2]


def _label(element: ElementTree.Element) -> str:
    return element.findtext("x:label", None, XFORM)


def _from_xpath(condition: str) -> str:
    words = re.sub(r"/data/[\w/-]+?([\w-]+)(?![\w/-])", r"\1", condition)
    words = re.sub(r"selected\(\s*([\w-]+)\s*,\s*'([\w-]+)'\s*\)", r"\1 has \2", words)
    words = re.sub(r"([\w-]+)\s*!=\s*''", r"answered \1", words)
    words = re.sub(r"([\w-]+)\s*=\s*'([\w-]+)'", r"\1 is \2", words)
    return _tidy(words)


def _from_survey(condition: str) -> str:
    words = re.sub(r"(q\d+)\.(r\d+)", lambda row: row_name(row[1], row[2]), condition)
    words = re.sub(r"(\w+) is not ([\w-]+(?:, [\w-]+)*)", r"not \1 is \2", words)
    words = re.sub(r"(\w+) (is|has)( all)? ([\w-]+(?:, [\w-]+)+)", _apart, words)
    # What is denied stands in brackets, as XPath wants it.
    atom = r"(\([^()]*\)|answered \w+|\w+ (?:is|has|[<>]=?) [\w-]+)"
    return _tidy(re.sub(rf"\bnot {atom}", r"not(\1)", words))


def _apart(several: re.Match) -> str:
    question, verb, every, codes = several.groups()
    return "(" + (" and " if every else " or ").join(f"{question} {verb} {code}" for code in codes.split(", ")) + ")"


def _tidy(words: str) -> str:
    words = re.sub(r"\s+", " ", words).strip().replace("( ", "(").replace(" )", ")")
    depth = 0
    for place, character in enumerate(words):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth == 0 and place < len(words) - 1:
            return words
    return _tidy(words[1:-1]) if words.startswith("(") else words
