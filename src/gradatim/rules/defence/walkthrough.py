"""The walk-through of a project in five parts, each with a commit and a figure. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gradatim.model.projects import Figure, Verification
from gradatim.rules.defence.history import Parents, commit_of

_FIGURE = "Cite a commit and a figure of the log."


@dataclass(frozen=True)
class Part:
    """One part of the walk-through."""

    id: str
    ask: str


PARTS = (
    Part("problem", f"The problem: who decides what with this, and how do you know? {_FIGURE}"),
    Part("data", f"The data: where is it from, and what is wrong with it? {_FIGURE}"),
    Part("model", f"The model: why this one, and what does it beat? {_FIGURE}"),
    Part("serving", f"Serving: how does an answer come about, and what if it fails? {_FIGURE}"),
    Part(
        "improve",
        "What would you improve first? Cite the figure that shows the weakness, and the commit "
        "at which it was measured.",
    ),
)


@dataclass(frozen=True)
class Citations:
    """The commit and the figure that an answer cites; "" if they do not exist."""

    commit: str = ""
    figure: str = ""  # its name
    value: str = ""

    @property
    def counted(self) -> bool:
        return bool(self.commit and self.figure)

    @property
    def missing(self) -> list[str]:
        """What an answer lacks, in words."""
        found = [] if self.commit else ["no commit of the repository"]
        return found if self.figure else [*found, "no figure of the log with its value"]


def citations(part: Part, text: str, runs: Sequence[Verification], parents: Parents) -> Citations:
    """The commit and the figure that a text cites. A figure is cited by its value in the log and a
    word of its name. The weakness must have been measured at the cited commit."""
    ids = re.findall(r"\b[0-9a-f]{7,40}\b", text.lower())
    commits = [found for one in ids if (found := commit_of(one, parents))]
    counted = [run for run in runs if not run.replay]
    for commit in commits:
        measured = counted
        if part.id == "improve":
            measured = [run for run in counted if commit_of(run.commit, parents) == commit]
        figure = _cited(text, _figures(measured))
        if figure is not None:
            return Citations(commit, figure.name, figure.as_text)
    figure = None if part.id == "improve" else _cited(text, _figures(counted))
    cited = (figure.name, figure.as_text) if figure else ("", "")
    return Citations(commits[0] if commits else "", *cited)


def _figures(runs: Iterable[Verification]) -> list[Figure]:
    return [figure for run in runs for one in run.results for figure in one.figures]


def _cited(text: str, figures: Sequence[Figure]) -> Figure | None:
    """The figure whose value is in the text, along with a word of its name."""
    words = set(re.findall(r"[^\W\d_]{3,}", text.lower()))
    for figure in figures:
        value = figure.as_text.partition(" (")[0].strip()
        named = words & set(re.findall(r"[^\W\d_]{3,}", figure.name.lower()))
        if named and value and re.search(rf"(?<![\w.]){re.escape(value)}(?![\w%]|\.\d)", text):
            return figure
    return None
