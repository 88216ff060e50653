"""Made-up terms, as many as one likes, and made-up answers that hold some of them. Nobody said any of this."""

import random
from pathlib import Path

from consultation import PLAIN

THEMES, FEW, MANY = 12, 10, 1_000
"""So many themes, and terms a theme."""
LETTERS, VOWELS = "bcdfghjklmnprstvw", "aeiou"


def word(chance: random.Random) -> str:
    """A word that looks like one: two to four syllables."""
    return "".join(chance.choice(LETTERS) + chance.choice(VOWELS) for _ in range(chance.randint(2, 4))) + chance.choice(
        ["", "n", "r", "st"])


def made_terms(chance: random.Random, many: int) -> dict[str, list[str]]:
    """Six words of ten, three beginnings of words, and one phrase; no term twice."""
    seen = set(PLAIN)

    def fresh() -> str:
        while (found := word(chance)) in seen:
            pass
        seen.add(found)
        return found

    return {
        f"theme-{number}": [
            fresh() if kind % 10 < 6 else fresh() + "*" if kind % 10 < 9 else f"{fresh()} {fresh()}"
            for kind in range(many)
        ]
        for number in range(THEMES)
    }


def survey_text() -> str:
    return "\n".join([
        'survey bench "A made-up consultation"', "  edition 2026", "  support childline", "", "welcome",
        "  | This is made up.", "", 'consent "I want to take part"', "", 'section main "Main"',
        '  long-text tell "What would you tell us?"', "    themes bench", ""])


def codebook_text(terms: dict[str, list[str]]) -> str:
    lines = ["codebook: bench", "title: Made up", "language: en", "themes:"]
    for theme, own in terms.items():
        lines += [f"  - id: {theme}", f"    title: {theme}", "    terms:", *(f"      - '{term}'" for term in own)]
    return "\n".join(lines) + "\n"


def write_responses(path: Path, terms: dict[str, list[str]], count: int, seed: int) -> None:
    """Answers of 10 to 60 words. One word in twenty is of a term: of the first ones as often as of all others."""
    chance = random.Random(seed)

    def written(some: list[str]) -> list[str]:
        return [term.removesuffix("*") + (chance.choice(["", "s", "ing"]) if term.endswith("*") else "") for term in some]

    few = written([term for own in terms.values() for term in own[:FEW]])
    many = written([term for own in terms.values() for term in own[FEW:]])
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("mode,language,tell\r\n")
        for _ in range(count):
            words = chance.choices(PLAIN, k=chance.randint(10, 60))
            for place in range(len(words)):
                if chance.random() < 0.05:
                    words[place] = chance.choice(few if chance.random() < 0.5 else many)
            words[0] = words[0].capitalize()
            words[len(words) // 2] += chance.choice(["", ".", ",", "!"])
            text = " ".join(words)
            file.write(f'online,en,"{text}"\r\n')
