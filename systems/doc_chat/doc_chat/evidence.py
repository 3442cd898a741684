"""Scores sentences as answers to a question, and decides whether the best one is an answer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from doc_chat import structure, words
from doc_chat.analysis import Sentence
from doc_chat.index import Index, Result

ENOUGH = 0.6  # weighted share of the question that the best sentence must contain
SURE = 0.8  # the same, for an answer that is not marked as "not sure"
AHEAD = 1.3  # times the best score of other documents' passages, for the same (by BM25)
ENOUGH_WITH_CODE = 0.35  # replaces ENOUGH if the sentence contains the code in the question
# With an embedder: the least similarity of a passage that may answer, and the least score of an
# answer that is not marked as "not sure".
ON_TOPIC, SURE_BY_MEANING = 0.34, 0.63
# Weights in that score: shared words, similarity of the sentence, similarity of its passage.
BY_WORDS, BY_SENTENCE, BY_PASSAGE = 1 / 7, 2 / 7, 4 / 7
SHOWN = 8  # at most this many sentences are shown to a model
REPEATED = 3  # a question with fewer words is never treated as repeated by a sentence
NEAR = 0.6  # share of the best score that a sentence needs to be shown to a model

# Weight of a word that is not in the sentence: a name in a heading, another word in a heading, a
# word elsewhere in the piece.
_NAME_ABOVE, _ABOVE, _BESIDE = 0.9, 0.7, 0.2
_TOGETHER = 0.15  # how much adjacent words of the question raise the score if they are adjacent too
_GIVEN, _LACKING = 1.08, 0.85  # factor if the kind of thing asked for, such as a price, is there
_NAME = 1.5  # weight of a name in the question; 1 for other words
_LOADED = re.compile(
    r"\s*(?:why|how come|what is the reason|since when|is|isn't|are|aren't|does|doesn't|do|did|was|"
    r"were|has|have|can)\b",
    re.I,
)
_COUNT = (
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|once|twice|"
    r"every|each|no|none)\b)"
)
_TIMES = r"(?:second|minute|hour|day|week|month|year)s?"
_LENGTHS = r"mm|cm|m|km|inch(?:es)?|feet|(?:milli|centi|kilo)?met(?:er|re)s?"
_MONEY = r"[€$£]|\b(?:euros?|eur|dollars?|usd|pounds?|cents?)\b"
_DATES = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|"
_DATES += r"august|september|october|november|december"
# The kind of thing that a question asks for, and how it looks in a sentence.
_KINDS = [
    (re.compile(asked, re.I), re.compile(given, re.I))
    for asked, given in (
        (r"\bhow (?:long|soon|late|old)\b", rf"{_COUNT}\W{{0,2}}(?:{_TIMES}|{_LENGTHS})\b"),
        (
            r"\bwhen\b|\bwhat time\b|\b(?:what|which) (?:day|date|year|month)",
            rf"\d|{_DATES}|{_TIMES}",
        ),
        (r"\bcosts?\b|\bprice\b|\bfees?\b|\bcharged?\b|\bexpensive\b", rf"{_MONEY}|free|nothing"),
        (r"\bhow heavy\b|\bweighs?\b|\bweight\b", r"\d\W{0,2}(?:kg|g|grams?|tons?|lbs?|pounds?)\b"),
        (r"\bhow (?:wide|high|tall|deep|thick|far)\b", rf"{_COUNT}\W{{0,2}}(?:{_LENGTHS})\b"),
        (r"\bhow (?:many|much|fast|large|big|hot|loud|often)\b|\bwhich number\b", _COUNT),
    )
]
_DOTTED = re.compile(r"\b[^\W\d]\w*(?:[._]\w+)+")
_NUMBERED = re.compile(r"\b([A-Z][^\W\d_]*)[ -](\d+)\b")


@dataclass(frozen=True)
class Question:
    """A question, and what its words alone say about it."""

    text: str

    @cached_property
    def terms(self) -> list[str]:
        return sorted(set(words.content(self.text)))

    @cached_property
    def codes(self) -> set[str]:
        return words.codes(self.text)

    @cached_property
    def numbered(self) -> dict[str, str]:
        """Names with a number, such as 'Corvo 12': term -> number."""
        found = _NUMBERED.findall(self.text)
        return {f"#{words.plain_form(name)}-{number}": number for name, number in found}

    @cached_property
    def subject(self) -> set[str]:
        """What the question is about: its codes, and the terms of names such as
        'shutil.rmtree'."""
        names = words.names(self.text).union(_DOTTED.findall(self.text))
        return self.codes.union(self.numbered, words.content(" ".join(sorted(names))))

    @cached_property
    def numbers(self) -> set[str]:
        """The numbers in the question, without those that belong to names."""
        return words.numbers(self.text).difference(self.numbered.values())

    def repeated_in(self, text: str) -> bool:
        """Whether a text contains the question word for word. Its shared words are then no sign of
        an answer."""
        asked = _words(self.text)
        return len(asked.split()) >= REPEATED and asked in _words(text)

    @property
    def claims(self) -> bool:
        """Whether the question may take something for granted: 'Why is it only 24 months?'"""
        return bool(_LOADED.match(self.text))


@dataclass(frozen=True)
class Evidence:
    """A sentence and its score, about 0 to 1: the share of the question that it contains.

    With an embedder the score includes similarity. `passage` is the score of its passage in the
    search.
    """

    sentence: Sentence
    score: float
    passage: float = 0.0


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    return f" {' '.join(words.written(text.casefold()))} "


def weigh(question: Question, index: Index, results: Iterable[Result]) -> list[Evidence]:
    """The sentences of the results, best first.

    If another sentence answers the question, those that repeat it come last.
    """
    weights = _weights(question, index)
    whole = sum(weights.values()) or 1.0
    pieces = [(result.score, piece) for result in results for piece in result.pieces]
    meant = index.meant(question.text)
    near = index.near(question.text, [piece for _, piece in pieces]) if meant else {}
    found = []
    for passage, piece in pieces:
        for sentence in (one for one in piece.sentences if structure.tells(one.text)):
            score = _score(question, sentence, piece.counts, weights) / whole
            if meant:
                beside = BY_SENTENCE * near[sentence] + BY_PASSAGE * passage
                score = BY_WORDS * score + beside
            found.append(Evidence(sentence, score, passage))
    ordered = sorted((one for one in found if one.score > 0), key=lambda one: -one.score)

    def repeats(one: Evidence) -> bool:
        return question.repeated_in(one.sentence.text)

    telling = [one for one in ordered if not repeats(one)]
    return sorted(ordered, key=repeats) if enough(question, index, telling) else ordered


def enough(
    question: Question, index: Index, found: list[Evidence], *, surely: bool = False
) -> bool:
    """Whether the best sentence is taken as an answer; `surely`: without a mark of doubt.

    By words, a sure answer must be well ahead of all other documents. By meaning, a passage that is
    on the topic may answer, and the score of the sentence decides whether that is sure.
    """
    if not found or not all(map(index.count, question.codes)):
        return False
    best = found[0]
    if index.meant(question.text):
        return best.passage >= ON_TOPIC and (not surely or best.score >= SURE_BY_MEANING)
    if question.codes and question.codes <= best.sentence.terms:
        return best.score >= ENOUGH_WITH_CODE
    if not surely:
        return best.score >= ENOUGH
    own = best.sentence.document.id
    others = (one.passage for one in found if one.sentence.document.id != own)
    return best.score >= SURE and best.passage >= AHEAD * max(others, default=0.0)


def shown(question: Question, evidence: list[Evidence]) -> list[Evidence]:
    """The sentences for a model: the best one, and those with a score near it that share words with
    the question themselves.

    A sentence that shares words only through its heading may have been planted there.
    """
    terms = set(question.terms)
    return [
        one
        for rank, one in enumerate(evidence[:SHOWN])
        if one.score >= NEAR * evidence[0].score
        and (not rank or terms & one.sentence.terms)
        and not (rank and question.repeated_in(one.sentence.text))
    ]


def _weights(question: Question, index: Index) -> dict[str, float]:
    """The weight of each term of the question: the rarer, the higher."""
    weights = {}
    for term in question.terms:
        known = index.count(term) > 0
        if term.startswith("#") and not known and term not in question.subject:
            continue  # not a name: a word that happens to precede a number, as in 'costs 12 euros'
        named = term in question.subject
        if question.claims and (term in question.numbers or (named and not known)):
            continue  # the question's claim may be wrong, which is no reason to refuse
        weights[term] = index.idf(term) * (_NAME if named else 1.0)
    return weights


def _score(
    question: Question, sentence: Sentence, beside: dict[str, float], weights: dict[str, float]
) -> float:
    score = 0.0
    repeated = question.repeated_in(sentence.text)
    for term, weight in weights.items():
        if term in sentence.terms:
            score += weight * (_ABOVE if repeated else 1.0)
        elif term in sentence.above:
            score += weight * (_NAME_ABOVE if term in question.subject else _ABOVE)
        elif term in beside:
            score += weight * _BESIDE
    pairs = words.pairs(question.text)
    together = len(pairs & words.pairs(sentence.text)) / max(1, len(pairs))
    return score * (1 + _TOGETHER * together * (not repeated)) * _fit(question, sentence)


def _fit(question: Question, sentence: Sentence) -> float:
    """A factor above 1 if the sentence has what is asked for, such as a price; below 1 if it does
    not; 1 if the question asks for no such thing."""
    kinds = [given for asked, given in _KINDS if asked.search(question.text)]
    if not kinds:
        return 1.0
    text = sentence.text
    for number in question.numbered.values():
        text = text.replace(number, " ")
    return _GIVEN if any(given.search(text) for given in kinds) else _LACKING


def contradicts(question: Question, sentence: Sentence) -> bool:
    """Whether the question claims a number and the sentence has a different one."""
    there = words.numbers(sentence.text)
    return question.claims and bool(there) and bool(question.numbers - there)
