"""A trained model, which scores texts and gives reasons. It is immutable."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from moderation import features, identity
from moderation.data import Costs
from moderation.normal import Word, words
from moderation.thresholds import Thresholds

PIECES = 0.6  # weight of the pieces of words relative to the phrases
LONGEST_REASON = 4  # words
TRIED = 12  # words whose removal is tried for reasons
WIDENED = 2  # of these words are also tried together with their neighbours
LONG = 300  # words; in longer texts fewer removals are tried, because each is slow
LEAST = 0.3  # share of the strongest reason below which reasons are left out
FEW, STRANGE = 4, 0.5  # a foreign text has this many words, and a larger unknown share
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
            {key: (rare, rare * weight) for (key, rare), weight in zip(features, row, strict=True)}
            for row in self.weights
        ]

    def knows(self, form: str) -> bool:
        return features.of_word(form) in self.vocabulary

    def words(self, text: str) -> list[Word]:
        return identity.without(words(text, self.knows), self.groups)

    def foreign(self, found: Sequence[Word]) -> bool:
        """Whether too few of these words are in the training texts to judge the text."""
        unknown = sum(not self.knows(word.form) for word in found)
        return len(found) >= FEW and unknown > STRANGE * len(found)

    def toxicity(self, found: Sequence[Word]) -> float:
        return calibrated(_score(found, self._tables[0], self.constants[0]), self.curve)

    def by_category(self, found: Sequence[Word]) -> dict[str, float]:
        """For each category, its regression's score (0 to 1), given that the text is toxic."""
        heads = zip(self.categories, self._tables[1:], self.constants[1:], strict=True)
        scores = {name: _score(found, table, bias) for name, table, bias in heads}
        return {name: 1 / (1 + math.exp(-score)) for name, score in scores.items()}

    def reasons(self, text: str, found: Sequence[Word]) -> list[Reason]:
        """Passages whose removal lowers the toxicity, the strongest first. If there is none, one
        guess."""
        falls = self._falls(found, len(text) // 2)
        chosen: list[Reason] = []
        strongest = max(falls.values(), default=0.0)
        while falls and max(falls.values()) > LEAST * strongest:
            first, last = min(falls, key=lambda span: (-falls[span], span[1] - span[0], span))
            weight = falls[first, last]
            chosen.append(Reason(found[first].start, found[last].end, round(weight, 6)))
            falls = {span: f for span, f in falls.items() if span[1] < first or span[0] > last}
        chosen = [each for each in chosen if each.weight > 0]
        return sorted(chosen, key=lambda each: -each.weight) or [_guess(text, found)]

    def _falls(self, found: Sequence[Word], longest: int) -> dict[tuple[int, int], float]:
        """How much the toxicity falls when a run of words is removed, by (first, last) index, for
        runs around the words that matter most."""
        toxicity = self.toxicity(found)

        def fall(first: int, last: int) -> float:
            return toxicity - self.toxicity([*found[:first], *found[last + 1 :]])

        falls = {(at, at): fall(at, at) for at in self._heaviest(found)}
        widened = WIDENED if len(found) <= LONG else 0
        for at, _ in sorted(falls, key=lambda span: -falls[span])[:widened]:
            for first in range(max(0, at - LONGEST_REASON + 1), at + 1):
                for last in range(at, min(first + LONGEST_REASON, len(found))):
                    falls[first, last] = falls.get((first, last)) or fall(first, last)
        return {
            (first, last): value
            for (first, last), value in falls.items()
            if value > 0 and found[last].end - found[first].start <= longest
        }

    def _heaviest(self, found: Sequence[Word]) -> list[int]:
        """Indices of the words whose removal is worth trying."""
        if len(found) <= TRIED:
            return list(range(len(found)))
        alone = [_score([word], self._tables[0], 0.0) for word in found]
        tried = TRIED if len(found) <= LONG else TRIED // 4
        return sorted(range(len(found)), key=lambda at: -alone[at])[:tried]


def _guess(text: str, found: Sequence[Word]) -> Reason:
    """The longest word, cut to half of the text; the first half of a text without words."""
    half = max(1, len(text) // 2)
    word = max(found, key=lambda word: len(word.form), default=Word("", "", 0, half))
    return Reason(word.start, min(word.end, word.start + half), 0.001)


def _score(found: Sequence[Word], table: Table, constant: float) -> float:
    phrases, pieces = features.phrases(found), features.pieces(found)
    return constant + _part(phrases, table) + PIECES * _part(pieces, table)


def _part(keys: Iterable[int], table: Table) -> float:
    total = square = 0.0
    for key in dict.fromkeys(keys):
        if key in table:
            rarity, product = table[key]
            square += rarity * rarity
            total += product
    return total / math.sqrt(square) if square else 0.0


def calibrated(score: float, curve: tuple[float, float, float]) -> float:
    """The probability that a text is toxic (beta calibration, Kull et al. 2017)."""
    low, high, shift = curve
    odds = shift - low * math.log1p(math.exp(-score)) + high * math.log1p(math.exp(score))
    return 1 / (1 + math.exp(-odds))
