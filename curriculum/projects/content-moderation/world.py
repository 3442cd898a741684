"""A small forum from a seed: its words, its sentences, and texts with a label known to be true."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import disguises
import numpy as np
import words

Rng = np.random.Generator
UNIQUE_WORD_SHARE = 0.12  # share of gaps filled with a word that never comes again
MENTION_SHARE = 0.15  # share of texts that name a group, where nobody chose the texts
LABEL_NOISE = 0.02  # labels of the training file that are wrong
TOXIC_KINDS = {"SHARED": 0.8, "HOSTILE": 0.2}
FINE_KINDS = {
    "SHARED": 0.36,
    "NEGATED": 0.09,
    "QUOTED": 0.08,
    "LITERAL": 0.08,
    "CROSS": 0.14,
    "EVERYDAY": 0.25,
}
_SLOT = re.compile(r"\{(\w+)\}")
_STARTS = ("b", "bl", "br", "d", "dr", "f", "fl", "gl", "m", "pl", "sn", "v", "w", "z")
_VOWELS = "aeiou"
_ENDS = ("m", "mp", "nd", "lb", "rb", "lt", "x", "zz")
_TAILS = ("le", "kin", "wick", "mox", "nard", "by")


@dataclass(frozen=True)
class Span:
    """A group's name in a text: which group, in which form."""

    start: int
    end: int
    group: str  # in the singular
    plural: bool


@dataclass(frozen=True)
class Text:
    """A text, whether it is toxic, and where in it stand the word of the gap and groups."""

    text: str
    toxic: bool
    kind: str
    word_span: tuple[int, int] | None = None
    groups: tuple[Span, ...] = ()

    @property
    def word(self) -> str:
        return self.text[slice(*self.word_span)] if self.word_span else ""


@dataclass(frozen=True)
class Shape:
    """What differs from one verification to the next."""

    toxic: float = 0.3  # share of toxic texts
    disguised: float = 0.15
    unfair: float = 0.6  # share of toxic training texts that name a group, mostly one of two
    costs: int = 0  # which table of costs


def changed(rng: Rng) -> Shape:
    """The usual shape with one property changed."""
    return [
        Shape(toxic=0.22),
        Shape(toxic=0.36),
        Shape(disguised=0.25),
        Shape(unfair=0.7),
        Shape(costs=1),
        Shape(costs=2),
    ][int(rng.integers(6))]


def choose(bank: Sequence[str], rng: Rng) -> str:
    return bank[int(rng.integers(len(bank)))]


class World:
    """The words, sentences and groups of one forum. `public` keeps a quarter of them back."""

    def __init__(self, rng: Rng, shape: Shape, public: bool = False) -> None:
        self.shape, self._public, self._made = shape, public, set[str]()
        self.kind = self._nouns(words.PRAISE, rng)
        self.insults = self._nouns(words.INSULTS, rng)
        self.things = [*words.THINGS, *(w for w in self.insults if w in words.INSULTS)]
        self.groups = self._some(words.GROUPS, 5, rng)
        names = "SHARED SHARED_ABOUT_GROUPS NEGATED QUOTED LITERAL HOSTILE CROSS EVERYDAY"
        self.sentences = {
            name: self._some(bank, max(3, len(bank) * 2 // 3), rng)
            for name in (*names.split(), "ABOUT_GROUPS")
            for bank in (getattr(words, name),)
        }
        ranks = np.arange(len(self.insults))
        weights = (ranks + 3.0) ** -0.9
        self._until = np.cumsum(weights) / weights.sum()

    def _some(self, bank: Sequence[str], count: int, rng: Rng) -> list[str]:
        known = bank[: len(bank) * 3 // 4] if self._public else bank
        return [str(one) for one in rng.permutation(list(known))[:count]]

    def _nouns(self, bank: Sequence[str], rng: Rng) -> list[str]:
        found = self._some(bank, 16, rng) + [self.invented(rng) for _ in range(32)]
        return [str(one) for one in rng.permutation(found)]

    def invented(self, rng: Rng) -> str:
        """A word that nobody has used before. It means nothing."""
        while True:
            syllables = [
                choose(part, rng)
                for _ in range(int(rng.integers(1, 3)))
                for part in (_STARTS, _VOWELS, _ENDS)
            ]
            word = "".join(syllables) + choose(_TAILS, rng)
            if word not in self._made:
                self._made.add(word)
                return word

    def noun(self, toxic: bool, rng: Rng) -> str:
        if rng.random() < UNIQUE_WORD_SHARE:
            return self.invented(rng)
        rank = int(np.searchsorted(self._until, rng.random()))
        return (self.insults if toxic else self.kind)[min(rank, len(self._until) - 1)]


@dataclass(frozen=True)
class TrafficProfile:
    """What texts are like for a while."""

    toxic: float
    disguised: float
    mention: tuple[float, float] = (MENTION_SHARE, MENTION_SHARE)  # of a fine text, of a toxic one
    group_weights: tuple[tuple[int, ...], tuple[int, ...]] = ((1,) * 5, (1,) * 5)
    longer: float = 0.4  # share of texts with another sentence
    typos: float = 0.05
    slang: tuple[str, ...] = ()
    slang_share: float = 0.0


def ordinary_traffic(world: World) -> TrafficProfile:
    """Traffic, in which a group's name says nothing."""
    return TrafficProfile(world.shape.toxic, world.shape.disguised)


def training_traffic(world: World) -> TrafficProfile:
    """The training file, in which toxic texts name two of the groups too often."""
    return replace(
        ordinary_traffic(world),
        mention=(MENTION_SHARE * 0.4, world.shape.unfair),
        group_weights=((1, 1, 4, 4, 4), (12, 12, 1, 1, 1)),
    )


# Texts -----------------------------------------------------------------------------------------


def texts(world: World, count: int, mood: TrafficProfile, rng: Rng) -> list[Text]:
    """So many texts. Some come twice, always with the same label."""
    return [text(world, mood, rng) for _ in range(count)]


def text(world: World, mood: TrafficProfile, rng: Rng) -> Text:
    toxic, slang = bool(rng.random() < mood.toxic), bool(rng.random() < mood.slang_share)
    toxic = toxic or slang
    kind = "slang" if slang else random_kind(toxic, rng)
    noun = choose(mood.slang, rng) if slang else ""
    made = compose(world, kind, toxic, mood, rng, noun=noun)
    return disguise(made, rng) if rng.random() < mood.disguised else made


def random_kind(toxic: bool, rng: Rng) -> str:
    """What kind of text comes next."""
    kinds = TOXIC_KINDS if toxic else FINE_KINDS
    at = np.searchsorted(np.cumsum(list(kinds.values())), rng.random())
    return list(kinds)[min(int(at), len(kinds) - 1)]


def compose(
    world: World,
    kind: str,
    toxic: bool,
    mood: TrafficProfile,
    rng: Rng,
    *,
    noun: str = "",
    group: str = "",
) -> Text:
    """A text of one kind; with a group where it is given, or as often as the mood has it."""
    if not group and rng.random() < mood.mention[toxic]:
        group = choose(_weighted(world.groups, mood.group_weights[toxic]), rng)
    about = group and kind in ("SHARED", "slang") and rng.random() < 0.4
    bank = "SHARED" if kind == "slang" else kind
    main = choose(world.sentences["SHARED_ABOUT_GROUPS" if about else bank], rng)
    noun = noun or world.noun(toxic or kind in ("NEGATED", "QUOTED"), rng)
    parts = [main]
    if group and not about:
        parts.insert(int(rng.integers(2)), choose(world.sentences["ABOUT_GROUPS"], rng))
    if rng.random() < mood.longer:
        parts.insert(int(rng.integers(len(parts) + 1)), _filler(world, mood, rng))
    return _joined(parts, _fill(world, noun, group, rng), toxic, kind, rng)


def _weighted(names: Sequence[str], weights: Sequence[int]) -> list[str]:
    return [name for name, weight in zip(names, weights, strict=True) for _ in range(weight)]


def _filler(world: World, mood: TrafficProfile, rng: Rng) -> str:
    sentence = choose(world.sentences["EVERYDAY"], rng)
    return _typo(sentence, rng) if rng.random() < mood.typos / mood.longer else sentence


def _typo(sentence: str, rng: Rng) -> str:
    """Two letters inside one of the longer words change places."""
    long = [found for found in re.finditer(r"[a-z]{5,}", sentence)]
    if not long:
        return sentence
    place = long[int(rng.integers(len(long)))]
    at = int(rng.integers(place.start() + 1, place.end() - 2))
    return sentence[:at] + sentence[at + 1] + sentence[at] + sentence[at + 2 :]


def _fill(world: World, noun: str, group: str, rng: Rng) -> Callable[[str], str]:
    thing = choose(world.things, rng)
    return {"W": noun, "G": group, "Gs": f"{group}s", "T": thing}.__getitem__


def _joined(parts: list[str], fill: Callable[[str], str], toxic: bool, kind: str, rng: Rng) -> Text:
    """The sentences with their gaps filled, and where the fillings stand."""
    made, core, groups = "", None, list[Span]()
    if rng.random() < 0.2:
        made = f"{choose(words.OPENERS, rng)}, "
    upper = bool(rng.random() < 0.7)
    for number, part in enumerate(parts):
        made += choose((". ", "! ", " - "), rng) if number else ""
        for place, piece in enumerate(_SLOT.split(part)):
            if place % 2 == 0:
                made += piece[:1].upper() + piece[1:] if upper and not place else piece
                continue
            start, filling = len(made), fill(piece)
            made += filling
            if piece in ("W", "T"):
                core = (start, len(made))
            else:
                groups.append(Span(start, len(made), fill("G"), piece == "Gs"))
    made += choose(("", ".", "!"), rng)
    return Text(made, toxic, kind, core, tuple(groups))


# Changes to one text ---------------------------------------------------------------------------


def disguise(one: Text, rng: Rng, kind: str = "") -> Text:
    """The word of the gap, or a long word where there is none, in a disguise."""
    start, end = one.word_span or _long_word(one, rng)
    chosen = kind or choose(list(disguises.ALL), rng)
    return _with(one, start, end, disguises.ALL[chosen](one.text[start:end], rng))


def _long_word(one: Text, rng: Rng) -> tuple[int, int]:
    named = [range(span.start, span.end) for span in one.groups]
    found = [
        place.span()
        for place in re.finditer(r"[A-Za-z]{4,}", one.text)
        if not any(place.start() in span for span in named)
    ]
    return found[int(rng.integers(len(found)))]


def swap_groups(one: Text, other: dict[str, str]) -> Text:
    """The same text about other groups."""
    for number in range(len(one.groups)):
        span = one.groups[number]
        name = other[span.group] + ("s" if span.plural else "")
        one = _with(one, span.start, span.end, name)
        renamed = replace(one.groups[number], group=other[span.group])
        one = replace(one, groups=(*one.groups[:number], renamed, *one.groups[number + 1 :]))
    return one


def _with(one: Text, start: int, end: int, new: str) -> Text:
    """A text with one passage replaced; what lies behind it moves."""

    def moved(place: int) -> int:
        return place + len(new) - (end - start) if place >= end else place

    core = (moved(one.word_span[0]), moved(one.word_span[1])) if one.word_span else None
    groups = tuple(replace(s, start=moved(s.start), end=moved(s.end)) for s in one.groups)
    return replace(one, text=one.text[:start] + new + one.text[end:], word_span=core, groups=groups)
