"""Paragraphs from a live text

Somebody dictates, and a program shows each paragraph as soon as it is complete. Lines arrive one at a time. An empty line
ends a paragraph. The program below keeps a log, so that everybody can see in which order things happen.

Complete the generator `paragraphs`. It hands over each paragraph as a text: its lines with a space between them.

- Several empty lines in a row end only one paragraph; empty lines at the beginning end none. Nothing empty is handed over.
- When the lines run out, a paragraph that is not empty is handed over too.
- `spoken`: a list of texts. A line without any characters is empty; the other lines hold no spaces.
- `log` returns a list of texts.

>>> log(["Dear", "Ada", "", "thanks"])
['heard Dear', 'heard Ada', 'heard ', 'shown: Dear Ada', 'heard thanks', 'shown: thanks']
"""

kind = "complete"
minutes = 6
chapter = "02-functions-that-pause"
hint = "Collect the lines of one paragraph in a list. There are two moments to hand it over. What must hold in both of them?"

starter = '''
from collections.abc import Iterable, Iterator


def paragraphs(lines: Iterable[str]) -> Iterator[str]:
    part = []
    for line in lines:
        ...
    ...


def dictated(spoken, events):
    for line in spoken:
        events.append(f"heard {line}")
        yield line


def log(spoken: list[str]) -> list[str]:
    events = []
    for text in paragraphs(dictated(spoken, events)):
        events.append(f"shown: {text}")
    return events
'''

from collections.abc import Iterable, Iterator


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    part = []
    for line in lines:
        if line:
            part.append(line)
        elif part:
            yield " ".join(part)
            part = []
    if part:
        yield " ".join(part)


def _dictated(spoken, events):
    for line in spoken:
        events.append(f"heard {line}")
        yield line


def _all_first(lines):
    return iter(list(_paragraphs(lines)))


def _without_the_last(lines):
    part = []
    for line in lines:
        if line:
            part.append(line)
        elif part:
            yield " ".join(part)
            part = []


def _with_empty_ones(lines):
    part = []
    for line in lines:
        if line:
            part.append(line)
        else:
            yield " ".join(part)
            part = []
    yield " ".join(part)


def _never_emptied(lines):
    part = []
    for line in lines:
        if line:
            part.append(line)
        elif part:
            yield " ".join(part)
    if part:
        yield " ".join(part)


def log(spoken: list[str]) -> list[str]:
    events = []
    for text in _paragraphs(_dictated(spoken, events)):
        events.append(f"shown: {text}")
    return events


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["a"],)
    yield (["a", ""],)
    yield (["", "a"],)
    yield (["a", "b"],)
    yield (["a", "", "b"],)
    yield (["Dear", "Ada", "", "thanks"],)
    yield (["a", "", "", "b", ""],)
    yield (["", "", "a", "b", "", "c", "", ""],)
    for n in (6, 12):
        yield ([["", "tea", "for", "two", ""][i] for i in rng.integers(0, 5, n)] + ["so", "", "long"],)


def wrong_all_read_first(spoken):
    """You read all the lines before you show the first paragraph. Then nothing is shown until the speaker has finished. Hand a paragraph over
    as soon as its empty line comes."""
    events = []
    for text in _all_first(_dictated(spoken, events)):
        events.append(f"shown: {text}")
    return events


def wrong_last_one_lost(spoken):
    """The last paragraph is missing where no empty line follows it. What does your list still hold when the loop ends?"""
    events = []
    for text in _without_the_last(_dictated(spoken, events)):
        events.append(f"shown: {text}")
    return events


def wrong_empty_ones_shown(spoken):
    """You hand over paragraphs without any lines: at a second empty line, or at the end. Look whether there is something first."""
    events = []
    for text in _with_empty_ones(_dictated(spoken, events)):
        events.append(f"shown: {text}")
    return events


def wrong_paragraphs_grow(spoken):
    """Each paragraph contains all those before it. After handing one over, begin with an empty list."""
    events = []
    for text in _never_emptied(_dictated(spoken, events)):
        events.append(f"shown: {text}")
    return events
