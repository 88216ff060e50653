"""Figures as people read them, and goals that are met or missed."""

import math
from dataclasses import dataclass, field


def percentile(figures: list[float], share: float) -> float:
    """The smallest figure that at least this share of all does not exceed."""
    return sorted(figures)[max(0, math.ceil(share * len(figures)) - 1)]


def row(name: str, seconds: list[float]) -> str:
    middle, last, most = (1000 * figure for figure in (percentile(seconds, 0.5), percentile(seconds, 0.99), max(seconds)))
    return f"  {name:<44}{len(seconds):>7}{middle:>10.2f}{last:>10.2f}{most:>10.2f}"


HEAD = f"  {'milliseconds':<44}{'times':>7}{'median':>10}{'99th %':>10}{'slowest':>10}"


@dataclass
class Goals:
    missed: list[str] = field(default_factory=list)

    def check(self, name: str, found: float, most: float, unit: str) -> None:
        met = found <= most
        words = f"{name}: {found:.1f} {unit} of {most:g} {unit}"
        print(f"  Goal {'met' if met else 'MISSED'}: {words}")
        if not met:
            self.missed.append(words)

    def conclude(self) -> None:
        print(f"\n{len(self.missed)} goals of the kiosk MISSED:" if self.missed else "\nEvery goal of the kiosk is met.")
        for words in self.missed:
            print(f"  {words}")
