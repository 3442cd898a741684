"""Checks whether the documents support what a model wrote, and finds the sentences to cite."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from doc_chat import words
from doc_chat.analysis import Sentence
from doc_chat.evidence import Evidence, Question
from doc_chat.structure import MAX_CITATION, Span

MAX_CITATIONS = 3

# Words that an answer may add, because they state nothing.
_FILLER = frozenset(
    words.content_terms(
        "according document documents documentation passage passages text source "
        "states stated time period amount total value number currently following called named "
        "namely therefore because use used must provided based takes costs cost consists includes"
    )
)
_QUOTED = re.compile(r"[\"“]([^\"”]+)[\"”]?")  # without a closing mark, to the end
_CITATION_MARK = re.compile(r"\s*\[\d\]")
_CLAUSE = re.compile(r"(?<=[.!?;])\s+|\s+(?=[(–—])|,\s+|\s+-\s+")


@dataclass(frozen=True)
class Citation:
    sentence: Sentence
    span: Span

    @property
    def text(self) -> str:
        return self.span.of(self.sentence.document.text)


@dataclass(frozen=True)
class Supported:
    text: str
    citations: tuple[Citation, ...]


def supported(
    reply: str,
    question: Question,
    evidence: Sequence[Evidence],
    forbidden: Callable[[str], bool] = lambda text: False,
    *,
    unfinished: bool = False,
) -> Supported | None:
    """The longest beginning of the reply that the evidence supports, or None.

    The last clause of an unfinished reply is ignored, so the supported text only ever grows while
    the reply does.
    """
    reply = " ".join(_CITATION_MARK.sub("", reply).split())
    for text in list(_prefixes(reply))[unfinished:]:
        if not forbidden(text) and (citations := _citations(text, question, evidence)):
            return Supported(text, tuple(citations))
    return None


def unsupported(reply: str, evidence: Sequence[Evidence]) -> list[str]:
    """The numbers, codes and names of a reply that are in none of the sentences."""
    supported_facts = set[str]().union(*(_supported_terms(one.sentence.text) for one in evidence))
    return sorted(fact.removeprefix("#") for fact in _facts(reply) - supported_facts)


def _prefixes(reply: str) -> Iterator[str]:
    """The reply, then the reply without its last clause, and so on."""
    yield reply
    for match in reversed(list(_CLAUSE.finditer(reply))):
        yield reply[: match.start()].rstrip(" ,;(–—-")


def _citations(
    text: str, question: Question, evidence: Sequence[Evidence]
) -> list[Citation] | None:
    """The few sentences that together support the text (chosen greedily), or None.

    The best sentence must be among them: a text that does not need it usually answers another
    question.
    """
    facts = _facts(text)
    stated = facts | (set(words.content_terms(text)) - _FILLER - _decimal_parts(text))
    needed = stated - (set(question.terms) - facts)
    if not needed or not evidence:
        return None
    best = evidence[0].sentence
    # A claim in the question counts as true only if the best sentence makes it too.
    claimed = stated & (_facts(question.text) | set(question.terms))
    if claimed - _supported_terms(f"{best.text} {best.heading_text}") - best.heading_terms:
        return None
    quoted = [" ".join(part.split()).strip(" .,;:") for part in _QUOTED.findall(text)]
    if any(all(part not in one.sentence.text for one in evidence) for part in quoted if part):
        return None
    found = _cover(needed, evidence)
    return found if found and any(one.sentence is best for one in found) else None


def _cover(needed: set[str], evidence: Sequence[Evidence]) -> list[Citation] | None:
    sentences = [Citation(one.sentence, one.sentence.span) for one in evidence]
    chosen: list[Citation] = []
    choices = sentences
    while needed and choices and len(chosen) < MAX_CITATIONS:
        gains = [len(needed & _supported_terms(each.text)) for each in choices]
        most = max(gains)
        if most:
            chosen.append(choices[gains.index(most)])
            needed = needed - _supported_terms(chosen[-1].text)
        elif choices is sentences and chosen:
            choices = _headings(chosen[0].sentence)
        else:
            break
    return None if needed else chosen


def _facts(text: str) -> set[str]:
    """Numbers, codes and names: what must not be invented."""
    return words.numbers(text) | words.codes(text) | words.names(text)


@lru_cache(maxsize=4096)
def _supported_terms(text: str) -> set[str]:
    """All numbers, codes, names and words that a text supports."""
    forms = {words.normalise(word) for word in words.tokens(text)}
    return (_facts(text) | forms | set(words.terms(text))) - _decimal_parts(text)


def _decimal_parts(text: str) -> set[str]:
    """The parts of decimal numbers, such as 6 and 5 in 6.5, which are not numbers of the text."""
    numbers = words.numbers(text)
    return {part for number in numbers for part in re.split("[.,]", number)} - numbers


def _headings(sentence: Sentence) -> list[Citation]:
    spans = [span for span in sentence.headings if span.end - span.start <= MAX_CITATION]
    return [Citation(sentence, span) for span in reversed(spans)]
