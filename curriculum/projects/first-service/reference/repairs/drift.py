"""Compares windows of answered rows with the rows that a version was trained on."""

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from scipy.stats import chi2_contingency, ks_2samp

WINDOW = 200
LEVEL = 0.004 / 3  # for each of three columns: 0.4 % for a window, where 0.5 % is allowed


@dataclass
class Watch:
    """Fills windows and keeps the alarms, as long as the server runs."""

    windows: int = 0
    alarms: list[dict[str, Any]] = field(default_factory=list)
    _rows: deque[tuple[str, int, int]] = field(default_factory=deque)

    def see(self, usual: dict[str, Any], rows: list[tuple[str, int, int]]) -> None:
        """`rows`: kind, age and waiting of each."""
        self._rows.extend(rows)
        while len(self._rows) >= WINDOW:
            window = [self._rows.popleft() for _ in range(WINDOW)]
            self.windows += 1
            found = odd_columns(usual, window)
            self.alarms += [{"window": self.windows, "column": name} for name in found]


def odd_columns(before: dict[str, Any], window: list[tuple[str, int, int]]) -> list[str]:
    kinds, ages, waiting = zip(*window, strict=True)
    chances = {"kind": _same_shares(before["kind"], Counter(kinds))}
    for name, values in (("age", ages), ("waiting", waiting)):
        chances[name] = ks_2samp(before[name], values).pvalue
    return [name for name, chance in chances.items() if chance < LEVEL]


def _same_shares(before: dict[str, int], now: Counter[str]) -> float:
    """The p-value of Pearson's chi-square test of two samples."""
    names = sorted({*before, *now})
    if len(names) < 2:
        return 1.0
    table = [[before.get(name, 0) for name in names], [now[name] for name in names]]
    return float(chi2_contingency(table, correction=False).pvalue)
