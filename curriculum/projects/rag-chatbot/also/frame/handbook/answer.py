"""Chooses the sentence that answers, refuses, and decides what of a model's text is shown."""

import re
from dataclasses import dataclass, field

from handbook.shelf import Shelf, Span, is_order, tokens

CODE = re.compile(r"\b(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]+\b", re.IGNORECASE)
PROPER = re.compile(r"(?<=\s)[A-Z]\w+(?: [A-Z]\w+)*(?: \d+(?:\.\d+)?(?![\w,]))?")
ENOUGH = 0.34


@dataclass
class Usage:
    calls: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0


@dataclass
class Reply:
    answer: str = "This is not in the documents."
    citations: list[Span] = field(default_factory=list)
    generator: str = "extract"
    degraded: str | None = None
    usage: Usage = field(default_factory=Usage)


@dataclass(frozen=True)
class Evidence:
    """Sentences that may answer a question, the best first, with how well they fit (0 to 1)."""

    ranked: list[tuple[float, Span]]
    answers: bool

    @property
    def best(self) -> Span:
        return self.ranked[0][1]

    def fitting(self) -> list[Span]:
        return [one for fit, one in self.ranked if fit >= 0.8 * self.ranked[0][0]]


def _said(text: str) -> str:
    return " ".join(text.split())


def _names(question: str) -> list[str]:
    found = PROPER.findall(question)
    return found + [re.sub(r" [\d.]+$", "", name) for name in found if name[-1].isdigit()]


def _heads_with(shelf: Shelf, names: list[str]) -> set[str]:
    """Documents whose title has one of the names, as a whole."""
    endings = [r"(?![.\w])" if name[-1].isdigit() else r"(?!\w)(?! \d)" for name in names]
    patterns = [re.compile(re.escape(n) + end) for n, end in zip(names, endings, strict=True)]
    return {doc for doc, head in shelf.heads.items() if any(p.search(head) for p in patterns)}


def evidence(shelf: Shelf, question: str, k: int) -> Evidence:
    names = _names(question)
    about = _heads_with(shelf, names)
    found = [one for one, _ in shelf.search(question, 30) if not about or one.document.id in about]
    weights = _weights(shelf, question, about)
    total = sum(weights.values()) or 1.0
    ranked = [
        (_fit(shelf, one, weights) / total, -place, one)
        for place, passage in enumerate(found[:k])
        for one in _inside(shelf, passage)
    ]
    ranked.sort(key=lambda one: (-one[0], -one[1], one[2].document.id, one[2].start))
    best = [(fit, one) for fit, _, one in ranked]
    return Evidence(best, bool(best) and _answers(best[0], question, names, about))


def _weights(shelf: Shelf, question: str, about: set[str]) -> dict[str, float]:
    """How much each word of the question counts. Numbers, and names that no title has, do not:
    they may be what the question has wrong."""
    title = {word for doc in about for word in tokens(shelf.heads[doc])}
    claimed = set(tokens(" ".join(_names(question)))) if about else set()
    words = {w for w in tokens(question) if not re.fullmatch(r"[\d.]+", w) and w not in claimed}
    words |= title & set(tokens(question))
    return {word: shelf.rarity(word) for word in sorted(words)}


def _fit(shelf: Shelf, sentence: Span, weights: dict[str, float]) -> float:
    own, title = set(tokens(sentence.text)), set(tokens(shelf.heads[sentence.document.id]))
    return sum(
        weight * (1.0 if word in own else 0.92)
        for word, weight in weights.items()
        if word in own or word in title
    )


def _inside(shelf: Shelf, passage: Span) -> list[Span]:
    """Sentences of a passage that state something and order nothing."""
    return [
        one
        for one in shelf.sentences
        if one.document is passage.document
        and passage.start <= one.start < passage.end
        and not one.text.startswith(("#", "<!--"))
        and not one.text.isupper()
        and one.text != shelf.heads[one.document.id]
        and not is_order(one.text)
    ]


def _answers(best: tuple[float, Span], question: str, names: list[str], about: set[str]) -> bool:
    fit, sentence = best
    wanted = {code.upper() for code in CODE.findall(question)}
    if wanted - {code.upper() for code in CODE.findall(sentence.text)}:
        return False
    if names and not about and not any(name in sentence.text for name in names):
        return False
    return fit >= ENOUGH


def accepted(written: str, proof: Evidence) -> Span | None:
    """The sentence in which a model's text stands word for word, if it fits the question."""
    text = _said(written).strip(" .\"'").lower()
    for one in proof.fitting():
        if text and re.search(rf"(?<![\w.,-]){re.escape(text)}(?![\w-])", _said(one.text).lower()):
            return one
    return None


def extract(proof: Evidence) -> Reply:
    return Reply(_said(proof.best.text), [proof.best])
