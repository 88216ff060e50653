"""A made-up consultation: what is asked, the themes that are looked for, and any number of seeded responses.

Six closed questions of which three are breakdowns, a multiple choice and two open questions. With the language that is
ten answers a response; in the canonical file a multiple choice takes a column a choice, so it has 17 columns. Nobody
said any of this.
"""

import random
from pathlib import Path

CLOSED = {
    "age": ["11-13", "14-15", "16-17", "18-21", "22-25"],
    "area": ["portsmouth", "southampton", "isle-of-wight", "winchester", "basingstoke", "somewhere-else"],
    "gender": ["girl", "boy", "nonbinary", "another"],
    "safe": ["every-day", "most-weeks", "now-and-then", "never"],
    "listened": ["strongly-agree", "agree", "neither", "disagree", "strongly-disagree"],
    "asked": ["yes", "no"],
}
BREAKDOWNS = ["age", "area", "gender"]
MANY, CHOICES = "turn-to", ["friend", "parent", "teacher", "nurse", "coach", "worker"]
OPEN = ["better", "tell"]
DECLINED = "prefer-not-to-say"

# Twelve themes of twelve terms: words, beginnings of words, and phrases.
THEMES = {
    "waiting": "wait*|queue*|waiting list*|took months|too long|months|ages|forever|delay*|appointment*|referral*|backlog",
    "listening": "listen*|ignored|dismiss*|not heard|believe*|judg*|attention|patronis*|talked over|hear|seriously|respect*",
    "school": "school*|teacher*|exam*|homework|lesson*|classroom*|detention*|sixth form|head of year|tutor*|college*|revision",
    "family": "mum|dad|parent*|famil*|brother*|sister*|home life|step dad|gran*|carer*|siblings|cousin*",
    "money": "money|cost*|expensive|afford*|bills|rent*|poor|debt*|food bank|benefit*|cheap*|price*",
    "travel": "bus|buses|train*|transport*|taxi*|lift home|far away|travel*|petrol|journey*|miles|station*",
    "safety": "unsafe|knife|knives|gang*|street light*|dark|scared|threat*|attack*|police|crime*|followed",
    "online": "phone*|online|internet|social media|app|apps|website*|video call*|screen*|text line|message*|wifi",
    "friends": "friend*|lonely|alone|bully*|bullied|left out|group chat|mates|peer*|isolat*|popular|gossip*",
    "body": "sleep*|tired|eating|food|weight|headache*|body image|exercise|sport*|gym|pain*|period*",
    "mood": "anxi*|depress*|sad|stress*|panic*|low mood|overwhelm*|worr*|cry*|mental health|upset|angry",
    "places": "youth club*|drop in*|park|parks|library|libraries|centre*|space*|quiet room*|cafe*|skate*|field*",
}
TERMS = {theme: terms.split("|") for theme, terms in THEMES.items()}

PLAIN = """the and to a of it is that in we they was for you on with my not have be this are so but just more there when
people would could really get about what need think help young some every where who them because very much like time one
good better make place day week after before should nobody somebody around still always never again things thing know
want same other than then down up out over local area council please thanks maybe also even only while though us our
your their his her which how why did does do has had were been being than too few many lots lot can may will""".split()
ENDINGS = {"*": ["", "s", "ing", "ed"]}


def survey_text() -> str:
    lines = ['survey bench "A made-up consultation"', "  edition 2026", "  languages en, pl", "  support childline", ""]
    lines += ["welcome", "  | This is made up.", "", 'consent "I want to take part"', "", 'section main "Main"']
    for question, codes in CLOSED.items():
        lines.append(f'  {"yes-no" if question == "asked" else "one"} {question} "About {question}?"')
        lines += ["    breakdown"] if question in BREAKDOWNS else []
        if question != "asked":
            lines += [f'    - {code} "{code.capitalize()}"' for code in codes]
        lines.append(f"    - {DECLINED}")
    lines.append(f'  many {MANY} "Who would you turn to?"')
    lines += [f'    - {code} "{code.capitalize()}"' for code in CHOICES] + [f"    - {DECLINED}"]
    for question in OPEN:
        lines += [f'  long-text {question} "What about {question}?"', "    themes bench"]
    return "\n".join(lines) + "\n"


def codebook_text() -> str:
    lines = ["codebook: bench", "title: Made up", "language: en", "themes:"]
    for theme, terms in TERMS.items():
        lines += [f"  - id: {theme}", f"    title: {theme.capitalize()}", "    terms:"]
        lines += [f"      - '{term}'" for term in terms]
    return "\n".join(lines) + "\n"


def header() -> list[str]:
    return ["mode", "language", *CLOSED, MANY, *(f"{MANY}/{code}" for code in CHOICES), *OPEN]


def write_responses(path: Path, count: int, seed: int) -> None:
    """The same file for the same seed, written a block at a time."""
    chance = random.Random(seed)
    words = PLAIN * 20
    for terms in TERMS.values():
        for term in terms:
            words += [term.removesuffix("*") + ending for ending in ENDINGS.get(term[-1], [""])]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(",".join(header()) + "\r\n")
        for start in range(0, count, 10_000):
            file.write(_block(chance, words, min(10_000, count - start)))


def _block(chance: random.Random, words: list[str], count: int) -> str:
    columns = [
        chance.choices(["online", "kiosk", "paper"], [8, 1, 1], k=count),
        # The codebook is in English, so all write in it.
        ["en"] * count,
        *(chance.choices([*codes, DECLINED, ""], [10] * len(codes) + [1, 2], k=count) for codes in CLOSED.values()),
    ]
    chosen = chance.choices(range(1 << len(CHOICES)), k=count)
    state = chance.choices(["answered", "declined", "skipped"], [17, 1, 2], k=count)
    many = [[DECLINED if kind == "declined" else "" for kind in state]]
    for place in range(len(CHOICES)):
        many.append([
            "" if kind != "answered" or mask == 0 else str(mask >> place & 1) for mask, kind in zip(chosen, state)])
    texts = [[_text(chance, words) for _ in range(count)] for _ in OPEN]
    return "".join(",".join(cells) + "\r\n" for cells in zip(*columns, *many, *texts))


def _text(chance: random.Random, words: list[str]) -> str:
    kind = chance.random()
    if kind < 0.15:
        return ""
    written = chance.choices(words, k=4 + int(chance.random() ** 2 * 26))
    if kind < 0.5:
        middle = len(written) // 2
        written[0] = written[0].capitalize()
        written[middle] += chance.choice([".", ",", ",", " -", "!"])
        written[-1] += "."
    elif kind < 0.58:
        written.insert(1, "can\u2019t" if kind < 0.54 else "don't")
    elif kind < 0.63:
        written.append(chance.choice(["\U0001F62D", "\U0001F614", "\u2764\ufe0f", "caf\u00e9s"]))
    text = " ".join(written)
    return f'"{text}"' if "," in text else text


if __name__ == "__main__":
    import sys

    folder = Path(sys.argv[1])
    (folder / "bench.survey").write_text(survey_text(), encoding="utf-8")
    (folder / "codebook.yml").write_text(codebook_text(), encoding="utf-8")
    write_responses(folder / "responses.csv", int(sys.argv[2]), 2026)
