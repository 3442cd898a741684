"""Splits a text into terms to count, and finds the numbers, codes and names to check."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import Stemmer

_DASHES = "\\-\u2010\u2011\u2013\u2212"
_WORD = re.compile(rf"\d+(?:[.,]\d+)+(?!\w)|\w+(?:[{_DASHES}_./:#+]\w+)*")
_SEPARATOR = re.compile(rf"[{_DASHES}_./:#+]")
_RUN = re.compile(r"[^\W\d_]+|\d+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# A quantity such as '30-day' or '10kg' has letters and digits, but is not a code.
_QUANTITY = re.compile(
    rf"\d+(?:[.,]\d+)*[{_DASHES}]?"
    r"(?:st|nd|rd|th|seconds?|minutes?|hours?|days?|weeks?|months?|years?|[smhdwkx]|min|am|pm|"
    r"mm|cm|km|kg|mg|g|ml|l|kb|mb|gb|tb|hz|khz|mhz|ghz|v|kv|mv|kw|mw|ma|ah|wh|kwh|bar|nm|"
    r"persons?|people|pages?|points?|items?|times|fold|degrees?|euros?|dollars?|percent)"
)

STOP_WORDS = frozenset(
    """
    a about above after again all also am an and any anybody anyone are as at be because been before
    being below between both but by can could did do does doing done down during each either else
    ever every for from further get gets give given go goes got had has have having he her here hers
    him his how i if in into is it its itself just let like may me might mine more most much must my
    myself no nor not now of off on once one only or other our ours out over own per please same say
    says shall she should since so some somebody someone something still such take takes taken tell
    than that the their theirs them then there these they thing this those though through thus to
    too took under until up upon us very want was we were what whatever when where whether which
    while who whom whose why will with within without would yes yet you your yours already exactly
    actually really need know many long far old often big large high happen happens happened
    happening mean means meant find
    """.split()
)


def _stem(word: str) -> str:
    return _stemmer.stemWord(word) if word.isalpha() else word


_stemmer = Stemmer.Stemmer("english")


@lru_cache(maxsize=100_000)
def normalise(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()


def tokens(text: str) -> Iterator[str]:
    """The words of a text, unchanged."""
    return (match[0] for match in _WORD.finditer(text))


def code(word: str) -> str | None:
    """The normalised form of a code: 'e-417' for 'E417' and 'E-417'; None if it is not a code."""
    word = normalise(word)
    runs = _RUN.findall(word)
    if len(runs) < 2 or all(run.isdigit() == runs[0].isdigit() for run in runs):
        return None
    return None if _QUANTITY.fullmatch(word) else "-".join(runs)


def codes(text: str) -> set[str]:
    """The codes of a text, and those between slashes in a longer one, as terms: '#e-417'."""
    parts = (part for word in tokens(text) for part in (word, *word.split("/")))
    return {f"#{form}" for part in parts if (form := code(part))}


def numbers(text: str) -> set[str]:
    """The numbers of a text that are not part of a code, without thousands separators."""
    words = [word for word in tokens(text) if not code(word)]
    found = [number for word in words for number in _NUMBER.findall(word)]
    return {re.sub(r"[.,](?=\d{3}(?!\d))", "", number) for number in found}


def terms(text: str) -> list[str]:
    """The terms of a text: stems, numbers, codes, and a word with the number that follows it."""
    found: list[str] = []
    previous = ""
    for word in _WORD.findall(text):
        forms, last = _word_terms(word)
        found.extend(forms)
        if previous and word.isdigit():
            found.append(f"#{previous}-{word}")
        previous = last
    return found


@lru_cache(maxsize=100_000)
def _word_terms(word: str) -> tuple[tuple[str, ...], str]:
    """The terms of a word, and its last part if that may form a name with a following number."""
    form = code(word)
    parts = [normalise(part) for part in _SEPARATOR.split(word)]
    found = [_stem(part) for part in parts if len(part) > bool(form)]
    last = parts[-1] if parts[-1].isalpha() and parts[-1] not in STOP_WORDS else ""
    return tuple(([f"#{form}"] if form else []) + found), last


def content_terms(text: str) -> list[str]:
    """The terms of a text without words such as 'the' and 'how'."""
    return [term for term in terms(text) if term not in _STOP_STEMS]


def pairs(text: str) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The pairs of adjacent words, by their terms."""
    return set(pairwise(_word_terms(word)[0] for word in tokens(text)))


_STOP_STEMS = frozenset(_stem(word) for word in STOP_WORDS) | {"s", "t"}


def names(text: str) -> set[str]:
    """Capitalised words, except codes and words that merely begin a sentence."""
    found, position = set(), 0
    for match in _WORD.finditer(text):
        word, between = match[0], text[position : match.start()]
        beginning = not position or re.search(r"[.!?:\n]\s*$|[.!?]\W", between)
        # At the beginning of a sentence, only a word with several capitals is a name.
        named = word[0].isupper() and (not beginning or sum(map(str.isupper, word)) > 1)
        if named and not code(word) and normalise(word) not in STOP_WORDS:
            found.add(normalise(word))
        position = match.end()
    return found
