"""What a figure of the log says about itself: its interval, its baseline, and which way is better.

The log has a name, a value and a requirement; this module parses the wording that stages use there,
and assumes nothing else. A comparison is a figure called "ERROR over that of BASELINE" (a ratio),
or "ahead of", "gain over" or "behind BASELINE" (a difference). Its interval is part of the value,
"0.83 (0.79 to 0.86)", or is the next figure, called "its 95 % interval ...".
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gradatim.model.projects import Figure

_NUMBER = r"[-\u2212]?\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d+)?"
_WITH_INTERVAL = re.compile(rf"({_NUMBER}) \(({_NUMBER}) to ({_NUMBER})\)")
_INTERVAL = re.compile(rf"({_NUMBER}) to ({_NUMBER})")
_SHARE = re.compile(r"(\d+) of (\d+)")
_OF_FIGURE = re.compile(r"its (?:(\d+ %) )?interval\b")
_RATIO = re.compile(r"(?:(?P<what>.+?) )?over that o[fn] (?P<baseline>.+)")
_DIFFERENCE = re.compile(r"(?P<what>ahead of|gain over|behind) (?P<baseline>.+)")
_UNNAMED = re.compile(r"(?:their )?(?:difference|ratio)\b.*|change of .+")
_LOWER = re.compile(r"(?:at most|below|upper end)\b")
_HIGHER = re.compile(r"(?:at least|above|lower end)\b")


@dataclass(frozen=True)
class Comparison:
    """A figure that is compared with a baseline."""

    what: str
    baseline: str  # "" if the log does not name it
    neutral: float  # the value for no difference: 1 for a ratio, 0 for a difference
    lower: bool | None  # whether lower is better; None if the log does not say


@dataclass(frozen=True)
class Reading:
    """A figure with what belongs to it. Numbers are texts, as in the log."""

    figure: Figure
    value: str
    low: str = ""
    high: str = ""
    level: str = ""  # the level of the interval, such as "95 %", if the log has it
    of: str = ""  # the total of a share
    comparison: Comparison | None = None

    @property
    def number(self) -> float | None:
        return _float(self.value)

    @property
    def ends(self) -> tuple[float, float] | None:
        low, high = _float(self.low), _float(self.high)
        return None if low is None or high is None else (low, high)

    @property
    def improvement(self) -> bool:
        """Whether the whole interval is on the better side of the baseline."""
        compared, ends = self.comparison, self.ends
        if compared is None or compared.lower is None or ends is None:
            return False
        return max(ends) < compared.neutral if compared.lower else min(ends) > compared.neutral


def readings(figures: Sequence[Figure]) -> list[Reading]:
    """The figures of a stage, each with the interval that follows it."""
    found: list[Reading] = []
    for figure in map(_texts, figures):
        interval = _INTERVAL.fullmatch(str(figure.value).strip())
        belongs = _OF_FIGURE.match(figure.name)
        if found and interval and belongs and not found[-1].low:
            low, high, level = interval[1], interval[2], belongs[1] or ""
            found[-1] = replace(found[-1], low=low, high=high, level=level)
        else:
            found.append(_reading(figure))
    return found


def _texts(figure: Figure) -> Figure:
    """The figure as texts, whatever types another program wrote."""
    return Figure(str(figure.name), figure.value, str(figure.bar))


def _reading(figure: Figure) -> Reading:
    text, compared = figure.as_text.strip(), _comparison(figure)
    if match := _WITH_INTERVAL.fullmatch(text):
        return Reading(figure, match[1], match[2], match[3], comparison=compared)
    if match := _SHARE.fullmatch(text):
        return Reading(figure, match[1], of=match[2], comparison=compared)
    return Reading(figure, text, comparison=compared)


def _comparison(figure: Figure) -> Comparison | None:
    if match := _RATIO.fullmatch(figure.name):
        what = match["what"] or "value"
        return Comparison(what, match["baseline"], 1.0, _lower_is_better(figure.bar))
    if match := _DIFFERENCE.fullmatch(figure.name):
        return Comparison(match["what"], match["baseline"], 0.0, match["what"] == "behind")
    if _UNNAMED.fullmatch(figure.name):
        return Comparison(figure.name, "", 0.0, None)
    return None


def _lower_is_better(bar: str) -> bool | None:
    if _LOWER.match(bar):
        return True
    return False if _HIGHER.match(bar) else None


def _float(text: str) -> float | None:
    try:
        found = float(text.replace(",", "").replace("\N{MINUS SIGN}", "-"))
    except ValueError:
        return None
    return found if math.isfinite(found) else None
