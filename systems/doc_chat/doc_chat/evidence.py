"""Which sentences may answer a question, how well, and whether any of them does."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from doc_chat import structure, words
from doc_chat.analysis import Sentence
from doc_chat.index import Index, Result

ENOUGH = 0.6  # share of the question, by weight, that the best sentence must hold
SURE = 0.8  # the same, for the page to show it without a doubt
AHEAD = 1.3  # times what passages of other documents score by BM25, for the same
ENOUGH_WITH_CODE = 0.35  # the same, if the sentence holds the code that is asked about
# With an embedder: how near a passage must be to answer at all, and the score to be shown without a
# doubt; and what words, the sentence's nearness and that of its passage count in a score.
ON_TOPIC, SURE_BY_MEANING = 0.34, 0.63
BY_WORDS, BY_SENTENCE, BY_PASSAGE = 1 / 7, 2 / 7, 4 / 7
SHOWN = 8  # sentences that a model is shown at most
REPEATED = 3  # words that a question has at least, for a sentence to repeat it
NEAR = 0.6  # of the best score, for a sentence to be shown

# What a word counts that stands in a heading, or beside the sentence.
_NAME_ABOVE, _ABOVE, _BESIDE = 0.9, 0.7, 0.2
_TOGETHER = 0.15  # by how much words next to each other, as in the question, raise the score
_GIVEN, _LACKING = 1.08, 0.85  # the factor if what is asked for, such as a price, is there
_NAME = 1.5  # what a name of the question counts, beside other words
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
# What a question asks for, and how a sentence that gives it may look.
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
    """A question and what can be read from its words alone."""

    text: str

    @cached_property
    def terms(self) -> list[str]:
        return sorted(set(words.content(self.text)))

    @cached_property
    def codes(self) -> set[str]:
        return words.codes(self.text)

    @cached_property
    def numbered(self) -> dict[str, str]:
        """The terms of names with a number, such as 'Corvo 12', and the number."""
        found = _NUMBERED.findall(self.text)
        return {f"#{words.plain_form(name)}-{number}": number for name, number in found}

    @cached_property
    def subject(self) -> set[str]:
        """The terms of names, such as 'shutil.rmtree', and codes: what the question is about."""
        names = words.names(self.text).union(_DOTTED.findall(self.text))
        return self.codes.union(self.numbered, words.content(" ".join(sorted(names))))

    @cached_property
    def numbers(self) -> set[str]:
        """Numbers that the question speaks of, without those in names."""
        return words.numbers(self.text).difference(self.numbered.values())

    def repeated_in(self, text: str) -> bool:
        """Whether a text has the question word for word, and so says nothing by its words."""
        asked = _words(self.text)
        return len(asked.split()) >= REPEATED and asked in _words(text)

    @property
    def claims(self) -> bool:
        """Whether it takes something for granted: 'Why is it only 24 months?'"""
        return bool(_LOADED.match(self.text))


@dataclass(frozen=True)
class Evidence:
    """A sentence and the share of the question that it holds, about 0 to 1.

    Where meaning counts, it is part of the score. `passage` is what the passage was ranked by.
    """

    sentence: Sentence
    score: float
    passage: float = 0.0


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    return f" {' '.join(words.written(text.casefold()))} "


def weigh(question: Question, index: Index, results: Iterable[Result]) -> list[Evidence]:
    """The sentences of the results, the best first.

    One that repeats the question comes behind all others, as soon as one of them answers it.
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
    """Whether the documents hold the answer, as far as words can tell, or meaning.

    By words, what surely does is well ahead of other documents. By meaning, what is on the topic
    may answer, and only its score tells whether it surely does.
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
    """The sentences that are near to the best, and about the question by words of their own.

    A sentence that merely stands below the right heading may be one that somebody planted there.
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
    """What each word of the question counts: the rarer, the more."""
    weights = {}
    for term in question.terms:
        known = index.count(term) > 0
        if term.startswith("#") and not known and term not in question.subject:
            continue  # a word before a number by chance, as in 'costs 12 euros'
        named = term in question.subject
        if question.claims and (term in question.numbers or (named and not known)):
            continue  # what a question claims may be wrong, and is no reason to be silent
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
    """More than 1 if the sentence gives what is asked for, such as a price; less if it does not."""
    kinds = [given for asked, given in _KINDS if asked.search(question.text)]
    if not kinds:
        return 1.0
    text = sentence.text
    for number in question.numbered.values():
        text = text.replace(number, " ")
    return _GIVEN if any(given.search(text) for given in kinds) else _LACKING


def contradicts(question: Question, sentence: Sentence) -> bool:
    """Whether the question claims a number and the sentence has another in its place."""
    there = words.numbers(sentence.text)
    return question.claims and bool(there) and bool(question.numbers - there)
