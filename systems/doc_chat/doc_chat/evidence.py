"""Scores sentences as answers to a question, and decides whether the best one is an answer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from doc_chat import structure, words
from doc_chat.analysis import Sentence
from doc_chat.index import Index, Result

MIN_SCORE = 0.6  # weighted share of the question that the best sentence must contain
SURE_SCORE = 0.8  # the same, for an answer that is not marked as "not sure"
SURE_LEAD = 1.3  # times the best score of other documents' passages, for the same (by BM25)
MIN_SCORE_WITH_CODE = 0.35  # replaces MIN_SCORE if the sentence contains the code in the question
# With an embedder: the least similarity of a passage that may answer, and the least score of an
# answer that is not marked as "not sure".
MIN_SIMILARITY, SURE_VECTOR_SCORE = 0.34, 0.63
# Weights in that score: shared words, similarity of the sentence, similarity of its passage.
WORD_WEIGHT, SENTENCE_WEIGHT, PASSAGE_WEIGHT = 1 / 7, 2 / 7, 4 / 7
MAX_FOR_MODEL = 8  # at most this many sentences are shown to a model
MIN_REPEATED_WORDS = 3  # a question with fewer words is never treated as repeated by a sentence
MIN_RELATIVE_SCORE = 0.6  # share of the best score that a sentence needs to be shown to a model

# Weight of a word that is not in the sentence: a name in a heading, another word in a heading, a
# word elsewhere in the piece.
_NAME_IN_HEADING, _IN_HEADING, _IN_PIECE = 0.9, 0.7, 0.2
_ADJACENCY_BONUS = 0.15  # how much adjacent words of the question raise the score if still adjacent
_KIND_PRESENT, _KIND_MISSING = 1.08, 0.85  # factors for the kind of thing asked for: a price, ...
_NAME_WEIGHT = 1.5  # weight of a name in the question; 1 for other words
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
        return sorted(set(words.content_terms(self.text)))

    @cached_property
    def codes(self) -> set[str]:
        return words.codes(self.text)

    @cached_property
    def numbered(self) -> dict[str, str]:
        """Names with a number, such as 'Corvo 12': term -> number."""
        found = _NUMBERED.findall(self.text)
        return {f"#{words.normalise(name)}-{number}": number for name, number in found}

    @cached_property
    def subject(self) -> set[str]:
        """What the question is about: its codes, and the terms of names such as
        'shutil.rmtree'."""
        names = words.names(self.text).union(_DOTTED.findall(self.text))
        return self.codes.union(self.numbered, words.content_terms(" ".join(sorted(names))))

    @cached_property
    def numbers(self) -> set[str]:
        """The numbers in the question, without those that belong to names."""
        return words.numbers(self.text).difference(self.numbered.values())

    def repeated_in(self, text: str) -> bool:
        """Whether a text contains the question word for word. Its shared words are then no sign of
        an answer."""
        asked = _normalised(self.text)
        return len(asked.split()) >= MIN_REPEATED_WORDS and asked in _normalised(text)

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
def _normalised(text: str) -> str:
    return f" {' '.join(words.tokens(text.casefold()))} "


def rank(question: Question, index: Index, results: Iterable[Result]) -> list[Evidence]:
    """The sentences of the results, best first.

    If another sentence answers the question, those that repeat it come last.
    """
    weights = _weights(question, index)
    total = sum(weights.values()) or 1.0
    pieces = [(result.score, piece) for result in results for piece in result.pieces]
    uses_vectors = index.uses_vectors(question.text)
    similarities = (
        index.similarities(question.text, [piece for _, piece in pieces]) if uses_vectors else {}
    )
    found = []
    for passage, piece in pieces:
        for sentence in (one for one in piece.sentences if structure.has_content(one.text)):
            score = _score(question, sentence, piece.counts, weights) / total
            if uses_vectors:
                similarity = SENTENCE_WEIGHT * similarities[sentence] + PASSAGE_WEIGHT * passage
                score = WORD_WEIGHT * score + similarity
            found.append(Evidence(sentence, score, passage))
    ordered = sorted((one for one in found if one.score > 0), key=lambda one: -one.score)

    def repeats(one: Evidence) -> bool:
        return question.repeated_in(one.sentence.text)

    informative = [one for one in ordered if not repeats(one)]
    return sorted(ordered, key=repeats) if is_answer(question, index, informative) else ordered


def is_answer(
    question: Question, index: Index, evidence: list[Evidence], *, sure: bool = False
) -> bool:
    """Whether the best sentence is taken as an answer; `sure`: without a mark of doubt.

    By words, a sure answer must be well ahead of all other documents. By meaning, a passage that is
    on the topic may answer, and the score of the sentence decides whether that is sure.
    """
    if not evidence or not all(map(index.count, question.codes)):
        return False
    best = evidence[0]
    if index.uses_vectors(question.text):
        return best.passage >= MIN_SIMILARITY and (not sure or best.score >= SURE_VECTOR_SCORE)
    if question.codes and question.codes <= best.sentence.terms:
        return best.score >= MIN_SCORE_WITH_CODE
    if not sure:
        return best.score >= MIN_SCORE
    own = best.sentence.document.id
    others = (one.passage for one in evidence if one.sentence.document.id != own)
    return best.score >= SURE_SCORE and best.passage >= SURE_LEAD * max(others, default=0.0)


def select_for_model(question: Question, evidence: list[Evidence]) -> list[Evidence]:
    """The sentences for a model: the best one, and those with a score near it that share words with
    the question themselves.

    A sentence that shares words only through its heading may have been planted there.
    """
    terms = set(question.terms)
    return [
        one
        for position, one in enumerate(evidence[:MAX_FOR_MODEL])
        if one.score >= MIN_RELATIVE_SCORE * evidence[0].score
        and (not position or terms & one.sentence.terms)
        and not (position and question.repeated_in(one.sentence.text))
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
        weights[term] = index.idf(term) * (_NAME_WEIGHT if named else 1.0)
    return weights


def _score(
    question: Question,
    sentence: Sentence,
    piece_counts: dict[str, float],
    weights: dict[str, float],
) -> float:
    score = 0.0
    repeated = question.repeated_in(sentence.text)
    for term, weight in weights.items():
        if term in sentence.terms:
            score += weight * (_IN_HEADING if repeated else 1.0)
        elif term in sentence.heading_terms:
            score += weight * (_NAME_IN_HEADING if term in question.subject else _IN_HEADING)
        elif term in piece_counts:
            score += weight * _IN_PIECE
    pairs = words.pairs(question.text)
    together = len(pairs & words.pairs(sentence.text)) / max(1, len(pairs))
    return (
        score
        * (1 + _ADJACENCY_BONUS * together * (not repeated))
        * _kind_factor(question, sentence)
    )


def _kind_factor(question: Question, sentence: Sentence) -> float:
    """A factor above 1 if the sentence has what is asked for, such as a price; below 1 if it does
    not; 1 if the question asks for no such thing."""
    kinds = [given for asked, given in _KINDS if asked.search(question.text)]
    if not kinds:
        return 1.0
    text = sentence.text
    for number in question.numbered.values():
        text = text.replace(number, " ")
    return _KIND_PRESENT if any(given.search(text) for given in kinds) else _KIND_MISSING


def contradicts(question: Question, sentence: Sentence) -> bool:
    """Whether the question claims a number and the sentence has a different one."""
    numbers = words.numbers(sentence.text)
    return question.claims and bool(numbers) and bool(question.numbers - numbers)
