"""The bytes that keyboards, mice and terminals send, and such as none should."""

import random

ESC = b"\x1b"
ENTER, TAB, BACK_TAB, SPACE, BACKSPACE = b"\r", b"\t", b"\x1b[Z", b" ", b"\x7f"
UP, DOWN, RIGHT, LEFT, HOME, END = (b"\x1b[" + final for final in (b"A", b"B", b"C", b"D", b"H", b"F"))
PAGE_UP, PAGE_DOWN, DELETE = b"\x1b[5~", b"\x1b[6~", b"\x1b[3~"
HELP, LOOK, LEAVE = b"\x1bOP", b"\x1bOQ", b"\x1b[21~"
STAFF = b"\x14"
# Those that mean something.
USEFUL = [
    ENTER, TAB, BACK_TAB, SPACE, BACKSPACE, UP, DOWN, RIGHT, LEFT, HOME, END, PAGE_UP, PAGE_DOWN, DELETE, HELP, LOOK,
]

# Functions by what xterm, VT220, the console of Linux, rxvt and others send for them.
FUNCTIONS = [
    *(ESC + b"[" + bytes([final]) for final in b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    *(ESC + b"O" + bytes([final]) for final in b"ABCDEFHIJKLMPQRSXMjklmnopqrstuvwxy"),
    *(ESC + b"[%d~" % number for number in range(1, 35)),
    *(ESC + b"[%d%c" % (number, mark) for number in range(1, 9) for mark in b"^$@"),
    *(ESC + b"[[" + bytes([final]) for final in b"ABCDE"),
    *(ESC + b"[1;%d%c" % (modifier, final) for modifier in range(2, 17) for final in b"ABCDFHPQRS"),
    *(ESC + b"[%d;%d~" % (number, modifier) for number in (1, 2, 3, 5, 6, 11, 15, 21, 24) for modifier in range(2, 9)),
    # Keys as numbers: the protocols of kitty and of xterm's modifyOtherKeys.
    *(ESC + b"[%du" % code for code in (9, 13, 27, 57344, 57399, 0x10FFFF, 99_999_999)),
    *(ESC + b"[27;5;%d~" % code for code in (9, 13, 27, 99)),
    # What terminals answer when nobody asked: status, colours, focus, their names.
    ESC + b"[?1;2c", ESC + b"[>0;276;0c", ESC + b"[24;80R", ESC + b"[0n", ESC + b"[I", ESC + b"[O",
    ESC + b"]11;rgb:0000/0000/0000\x07", ESC + b"]52;c;aGVsbG8=\x1b\\", ESC + b"P1$r0m\x1b\\", ESC + b"[?2026;2$y",
]
CONTROLS = [bytes([code]) for code in range(32)] + [b"\x7f"]
# Interrupt, suspend, quit, stop, start, end of input, literal, reprint, undo, discard.
WAYS_OUT = [b"\x03", b"\x1a", b"\x1c", b"\x13", b"\x11", b"\x04", b"\x16", b"\x12", b"\x15", b"\x0f"]
LETTERS = [bytes([code]) for code in range(33, 127)]
META = [ESC + letter for letter in LETTERS + CONTROLS]

WORDS = [
    "hello", "żółć", "नमस्ते", "مرحبا بكم", "שלום", "漢字かな", "e\u0301\u0302\u0323", "👩‍👩‍👧‍👦🏳️‍🌈", "🇳🇵🇵🇱", "\u202eabc\u202c", "\u200b\u200d\ufeff",
    "a\u0300" * 20, "ﷺ", "𝔘𝔫𝔦", "\U0010fffd", "I feel sad", "kill", "999", "=1+1", "'; DROP TABLE", "$(reboot)", "`id`", ":q!", "\\x1b[31m",
]
BROKEN = [
    b"\x80", b"\xff", b"\xfe\xff", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc2\x9b31m",
    b"\x9b", b"\x8f", b"\xf8\x88\x80\x80\x80", b"\x00", b"\xc2\x85",
]


def partial(chance: random.Random) -> bytes:
    """The start of a key that never ends, or one that no key sends."""
    whole = chance.choice(FUNCTIONS)
    match chance.randrange(5):
        case 0:
            return whole[: chance.randrange(1, len(whole))]
        case 1:
            return ESC + b"[" + bytes(chance.choice(b"0123456789;:<=>?") for _ in range(chance.choice([1, 5, 40, 400])))
        case 2:
            return ESC * chance.randrange(2, 6) + b"[" + chance.choice(LETTERS)
        case 3:
            return ESC + chance.choice([b"]", b"P", b"_", b"^", b"X"]) + bytes(chance.choices(range(32, 127), k=chance.choice([0, 9, 99])))
        case _:
            return whole + ESC + b"[" + whole[:2]


def mouse(chance: random.Random) -> bytes:
    """Clicks, releases, drags and wheels, on the screen and off it."""
    button = chance.choice([0, 0, 0, 0, 1, 2, 3, 32, 35, 64, 65, 66, 4, 8, 16, 128, 255, 99999])
    column, row = (chance.choice([chance.randrange(1, most), chance.randrange(1, most), 0, 9999]) for most in (82, 26))
    match chance.randrange(6):
        case 0 | 1 | 2:
            press = ESC + b"[<%d;%d;%dM" % (button, column, row)
            return press + (ESC + b"[<%d;%d;%dm" % (button, column, row) if chance.random() < 0.8 else b"")
        case 3:
            return ESC + b"[M" + bytes(min(255, 32 + part) for part in (button, column, row))
        case 4:
            return ESC + b"[%d;%d;%dM" % (32 + button, column, row)
        case _:
            return ESC + chance.choice([b"[<0;-1;5M", b"[<;;M", b"[M", b"[M\x20", b"[<0;1", b"[<99999999999999999999;1;1M", b"[M\xff\xff\xff"])


def paste(chance: random.Random, text: bytes) -> bytes:
    """In brackets, as terminals mark what is pasted; some never close them."""
    body = text * chance.choice([1, 1, 5, 200])
    start, end = chance.choice([(ESC + b"[200~", ESC + b"[201~")] * 3 + [(ESC + b"[200~", b""), (b"", b""), (b"", ESC + b"[201~")])
    return start + body + end
