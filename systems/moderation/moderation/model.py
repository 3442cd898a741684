"""A trained model, which scores texts and gives reasons. It is immutable."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from moderation import features, identity
from moderation.data import Costs
from moderation.normalise import Word, tokenize
from moderation.thresholds import Thresholds

CHAR_NGRAM_WEIGHT = 0.6  # weight of the pieces of words relative to the phrases
MAX_REASON_WORDS = 4  # words
MAX_TRIED = 12  # words whose removal is tried for reasons
MAX_WIDENED = 2  # of these words are also tried together with their neighbours
LONG_TEXT = 300  # words; in longer texts fewer removals are tried, because each is slow
MIN_RELATIVE_WEIGHT = 0.3  # share of the strongest reason below which reasons are left out
MIN_WORDS, MAX_UNKNOWN = 4, 0.5  # a foreign text has this many words, and a larger unknown share
Table = dict[int, tuple[float, float]]  # feature -> its rarity, and rarity times weight


@dataclass(frozen=True)
class Reason:
    start: int
    end: int
    weight: float


class Model(BaseModel, frozen=True):
    """`keys` are the fingerprints of the features, `rarity` their inverse document frequencies.

    There is one regression for toxicity, followed by one for each category of the policy. Each has
    a row of `weights` and a constant.
    """

    keys: list[int]
    rarity: list[float]
    weights: list[list[float]]
    constants: list[float]
    categories: list[str]
    curve: tuple[float, float, float]  # calibration from the regression's score to a probability
    vocabulary: frozenset[int]  # fingerprints of all words of the training rows
    groups: frozenset[int]
    thresholds: Thresholds
    costs: Costs
    novel_limit: int  # texts with new words that raise an alarm in a window, see drift.py

    @cached_property
    def _tables(self) -> list[Table]:
        features = list(zip(self.keys, self.rarity, strict=True))
        return [
            {
                key: (rarity_of, rarity_of * weight)
                for (key, rarity_of), weight in zip(features, row, strict=True)
            }
            for row in self.weights
        ]

    def is_known(self, form: str) -> bool:
        return features.fingerprint(form) in self.vocabulary

    def words(self, text: str) -> list[Word]:
        return identity.remove_groups(tokenize(text, self.is_known), self.groups)

    def is_unknown_language(self, tokens: Sequence[Word]) -> bool:
        """Whether too few of these words are in the training texts to judge the text."""
        unknown = sum(not self.is_known(word.form) for word in tokens)
        return len(tokens) >= MIN_WORDS and unknown > MAX_UNKNOWN * len(tokens)

    def toxicity(self, tokens: Sequence[Word]) -> float:
        return calibrate(_score(tokens, self._tables[0], self.constants[0]), self.curve)

    def by_category(self, tokens: Sequence[Word]) -> dict[str, float]:
        """For each category, its regression's score (0 to 1), given that the text is toxic."""
        regressions = zip(self.categories, self._tables[1:], self.constants[1:], strict=True)
        scores = {name: _score(tokens, table, bias) for name, table, bias in regressions}
        return {name: 1 / (1 + math.exp(-score)) for name, score in scores.items()}

    def reasons(self, text: str, tokens: Sequence[Word]) -> list[Reason]:
        """Passages whose removal lowers the toxicity, the strongest first. If there is none, one
        guess."""
        drops = self._drops(tokens, len(text) // 2)
        chosen: list[Reason] = []
        strongest = max(drops.values(), default=0.0)
        while drops and max(drops.values()) > MIN_RELATIVE_WEIGHT * strongest:
            first, last = min(drops, key=lambda span: (-drops[span], span[1] - span[0], span))
            weight = drops[first, last]
            chosen.append(Reason(tokens[first].start, tokens[last].end, round(weight, 6)))
            drops = {span: f for span, f in drops.items() if span[1] < first or span[0] > last}
        chosen = [each for each in chosen if each.weight > 0]
        return sorted(chosen, key=lambda each: -each.weight) or [_guess(text, tokens)]

    def _drops(self, tokens: Sequence[Word], longest: int) -> dict[tuple[int, int], float]:
        """How much the toxicity falls when a run of words is removed, by (first, last) index, for
        runs around the words that matter most."""
        toxicity = self.toxicity(tokens)

        def drop(first: int, last: int) -> float:
            return toxicity - self.toxicity([*tokens[:first], *tokens[last + 1 :]])

        drops = {(at, at): drop(at, at) for at in self._strongest(tokens)}
        widened = MAX_WIDENED if len(tokens) <= LONG_TEXT else 0
        for at, _ in sorted(drops, key=lambda span: -drops[span])[:widened]:
            for first in range(max(0, at - MAX_REASON_WORDS + 1), at + 1):
                for last in range(at, min(first + MAX_REASON_WORDS, len(tokens))):
                    drops[first, last] = drops.get((first, last)) or drop(first, last)
        return {
            (first, last): value
            for (first, last), value in drops.items()
            if value > 0 and tokens[last].end - tokens[first].start <= longest
        }

    def _strongest(self, tokens: Sequence[Word]) -> list[int]:
        """Indices of the words whose removal is worth trying."""
        if len(tokens) <= MAX_TRIED:
            return list(range(len(tokens)))
        scores = [_score([word], self._tables[0], 0.0) for word in tokens]
        tried = MAX_TRIED if len(tokens) <= LONG_TEXT else MAX_TRIED // 4
        return sorted(range(len(tokens)), key=lambda at: -scores[at])[:tried]


def _guess(text: str, tokens: Sequence[Word]) -> Reason:
    """The longest word, cut to half of the text; the first half of a text without words."""
    half = max(1, len(text) // 2)
    word = max(tokens, key=lambda word: len(word.form), default=Word("", "", 0, half))
    return Reason(word.start, min(word.end, word.start + half), 0.001)


def _score(tokens: Sequence[Word], table: Table, constant: float) -> float:
    word_ngrams, char_ngrams = features.word_ngrams(tokens), features.char_ngrams(tokens)
    return (
        constant
        + _normalised_dot(word_ngrams, table)
        + CHAR_NGRAM_WEIGHT * _normalised_dot(char_ngrams, table)
    )


def _normalised_dot(keys: Iterable[int], table: Table) -> float:
    total = square = 0.0
    for key in dict.fromkeys(keys):
        if key in table:
            rarity, product = table[key]
            square += rarity * rarity
            total += product
    return total / math.sqrt(square) if square else 0.0


def calibrate(score: float, curve: tuple[float, float, float]) -> float:
    """The probability that a text is toxic (beta calibration, Kull et al. 2017)."""
    low, high, shift = curve
    odds = shift - low * math.log1p(math.exp(-score)) + high * math.log1p(math.exp(score))
    return 1 / (1 + math.exp(-odds))
