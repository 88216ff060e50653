"""What all peers count, named alike, and the terms of a theme as the regular expression that means the same."""

from consultation import CHOICES, CLOSED, DECLINED, MANY, OPEN, TERMS


def pattern(terms: list[str]) -> str:
    """Whole words or beginnings of words; the words of a phrase with anything but letters between."""
    def one(term: str) -> str:
        words = r"\W+".join(word.removesuffix("*") for word in term.split())
        return words if term.endswith("*") else words + r"\b"

    return r"\b(?:" + "|".join(one(term) for term in terms) + ")"


def names() -> list[tuple[str, str, str]]:
    """Name, column and value of every count of a closed answer."""
    found = [(f"{question}:{code}", question, code) for question, codes in CLOSED.items() for code in codes]
    found += [(f"{question}:{DECLINED}", question, DECLINED) for question in CLOSED]
    return found + [(f"{MANY}:{code}", f"{MANY}/{code}", "1") for code in CHOICES]


def theme_names() -> list[str]:
    return [f"{question}:{theme}" for question in OPEN for theme in TERMS]


def cells() -> dict[str, str]:
    """The condition of every count, in SQL."""
    found = {name: f"\"{column}\" = '{value}'" for name, column, value in names()}
    return found | {name: f'"{name}"' for name in theme_names()}
