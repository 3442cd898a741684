"""Questions to be recalled, and questions as an interview asks them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Card:
    """A question to be recalled; reviews of it are spaced."""

    id: str
    skill: str
    ask: str
    answer: str
    source: str
    kind: str = "recall"  # recall predict numeric flaw
    code: str = ""
    tolerance: float = 0.0  # absolute; numeric alone
    why: str = ""  # shown after the answer
    profile: str = ""  # which warm interpreter proves it; "": by what the code imports

    @property
    def typed(self) -> bool:
        """Whether the learner types the answer, and the machine judges it."""
        return self.kind in ("predict", "numeric")

    @property
    def is_provable(self) -> bool:
        """Whether its answer can be proven by running its code."""
        return self.typed and bool(self.code)

    @property
    def visible_code(self) -> str:
        """The code that belongs to the question; that of a number would give it away."""
        return "" if self.kind == "numeric" else self.code


@dataclass(frozen=True)
class Drill:
    """A question as an interview asks it, and the points that a good answer makes."""

    id: str
    skill: str
    ask: str
    minutes: int
    rubric: tuple[str, ...]
    answer: str  # a model answer, in Markdown
    source: str
