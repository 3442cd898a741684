"""From a text to an answer, with or without a second opinion. It keeps nothing."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np

from moderation.errors import ModerationError
from moderation.model import Model, Reason
from moderation.normal import LONGEST, Word, visible
from moderation.thresholds import ACCURACY, gain

MOST_TRUST = math.log(ACCURACY / (1 - ACCURACY))  # an opinion moves the log-odds by no more


@dataclass(frozen=True)
class Answer:
    """`gain` says how much a second opinion is expected to save."""

    toxicity: float
    action: str
    version: str
    words: Sequence[Word] = field(repr=False, default=())
    gain: float = 0.0
    reasons: tuple[Reason, ...] = ()
    used_api: bool = False
    degraded: bool = False

    def as_json(self, name: str) -> dict[str, Any]:
        return {
            "id": name,
            "toxicity": self.toxicity,
            "action": self.action,
            "reasons": [asdict(each) for each in self.reasons],
            "model_version": self.version,
            "used_api": self.used_api,
            "degraded": self.degraded,
        }


def check(text: object) -> str:
    """The text, if it can be scored."""
    if not isinstance(text, str):
        raise ModerationError("a text must be a string")
    if len(text) > LONGEST:
        raise ModerationError(f"a text has at most {LONGEST} code points")
    if any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        raise ModerationError("a text must be valid Unicode, without half characters")
    if not visible(text):
        raise ModerationError("nothing of this text is visible")
    return text


class Scorer:
    """One version that scores."""

    def __init__(self, name: str, model: Model) -> None:
        self.name, self.model = name, model

    def first(self, texts: Sequence[str]) -> list[Answer]:
        """The model's own answers, without reasons."""
        found = [self.model.words(text) for text in texts]
        scores = [self.model.toxicity(words) for words in found]
        gains = gain(self.model.costs, np.array(scores)).tolist()
        return [
            Answer(score, self.model.thresholds.action(score), self.name, words, worth)
            for score, words, worth in zip(scores, found, gains, strict=True)
        ]

    def new_words(self, text: str) -> list[str]:
        """The words that no training text of this version holds."""
        return [w.form for w in self.model.words(text) if not self.model.knows(w.form)]

    def wants_opinion(self, answer: Answer) -> bool:
        return answer.gain >= self.model.thresholds.ask

    def with_opinion(self, answer: Answer, opinion: float) -> Answer:
        """The answer after the endpoint's score, by Bayes' rule for an endpoint that is right in
        ACCURACY of all cases."""
        moved = max(-MOST_TRUST, min(MOST_TRUST, _log_odds(opinion)))
        toxicity = 1 / (1 + math.exp(-(_log_odds(answer.toxicity) + moved)))
        action = self.model.thresholds.action(toxicity)
        return replace(answer, toxicity=toxicity, action=action, used_api=True)

    def explained(self, text: str, answer: Answer) -> Answer:
        if answer.action == "allow":
            return answer
        return replace(answer, reasons=tuple(self.model.reasons(text, answer.words)))


def _log_odds(probability: float) -> float:
    inside = min(1 - 1e-12, max(1e-12, probability))
    return math.log(inside / (1 - inside))
