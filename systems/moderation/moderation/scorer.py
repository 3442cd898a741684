"""From a text to an answer, with or without a second opinion. Stateless."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np

from moderation.errors import ModerationError
from moderation.model import Model, Reason
from moderation.normalise import MAX_LENGTH, Word, has_visible
from moderation.registry import Registry
from moderation.thresholds import ACCURACY, gain

ENGLISH = "en"
NO_MODEL = "there is no model yet: train one"
MAX_SHIFT = math.log(ACCURACY / (1 - ACCURACY))  # the most by which an opinion moves the log-odds


@dataclass(frozen=True)
class Answer:
    """`gain` is what a second opinion is expected to save; `foreign`: the model does not know the
    language."""

    toxicity: float
    action: str
    model_version: str
    words: Sequence[Word] = field(repr=False, default=())
    gain: float = 0.0
    foreign: bool = False
    reasons: tuple[Reason, ...] = ()
    categories: dict[str, float] = field(default_factory=dict)
    used_api: bool = False
    degraded: bool = False

    def as_json(self, name: str) -> dict[str, Any]:
        fields = asdict(replace(self, words=()))
        del fields["words"], fields["gain"]
        return {"id": name, **fields}


def valid_text(text: str) -> str:
    """The text. ModerationError if it is too long or has nothing visible."""
    if len(text) > MAX_LENGTH:
        raise ModerationError(f"a text has at most {MAX_LENGTH} code points")
    if not has_visible(text):
        raise ModerationError("nothing of this text is visible")
    return text


@dataclass(frozen=True)
class Scorer:
    """Scores texts with one version."""

    name: str
    model: Model

    @classmethod
    def in_use(cls, registry: Registry) -> "Scorer":
        if (name := registry.in_use()) is None:
            raise ModerationError(NO_MODEL, 409)
        return cls(name, registry.load(name))

    def score(self, texts: Sequence[str], lang: str = ENGLISH) -> list[Answer]:
        """The model's own answers, without reasons. A foreign text at least goes to review."""
        return [self._score_text(text, lang) for text in texts]

    def _score_text(self, text: str, lang: str) -> Answer:
        model, thresholds = self.model, self.model.thresholds
        words = model.words(text)
        foreign = lang != ENGLISH or model.is_unknown_language(words)
        toxicity = model.toxicity(words)
        if lang == ENGLISH and foreign:
            toxicity = max(toxicity, thresholds.review)
        action = thresholds.action(toxicity) if lang == ENGLISH else "review"
        expected_gain = float(gain(model.costs, np.array([toxicity]))[0])
        return Answer(toxicity, action, self.name, words, expected_gain, foreign)

    def new_words(self, text: str) -> list[str]:
        """The words that are in no training text of this version."""
        return [w.form for w in self.model.words(text) if not self.model.is_known(w.form)]

    def wants_opinion(self, answer: Answer) -> bool:
        return answer.gain >= self.model.thresholds.ask

    def with_opinion(self, answer: Answer, opinion: float | None) -> Answer:
        """The answer updated with the endpoint's score by Bayes' rule, assuming that it is right in
        ACCURACY of all cases; without a score, the answer marked as degraded."""
        if opinion is None:
            return replace(answer, degraded=True)
        shift = max(-MAX_SHIFT, min(MAX_SHIFT, _log_odds(opinion)))
        toxicity = 1 / (1 + math.exp(-(_log_odds(answer.toxicity) + shift)))
        action = self.model.thresholds.action(toxicity)
        return replace(answer, toxicity=toxicity, action=action, used_api=True)

    def explain(self, text: str, answer: Answer) -> Answer:
        if answer.action == "allow":
            return answer
        shares = self.model.by_category(answer.words)
        categories = {name: round(answer.toxicity * share, 4) for name, share in shares.items()}
        reasons = tuple(self.model.reasons(text, answer.words))
        return replace(answer, reasons=reasons, categories=categories)


def _log_odds(probability: float) -> float:
    clipped = min(1 - 1e-12, max(1e-12, probability))
    return math.log(clipped / (1 - clipped))
