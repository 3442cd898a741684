"""Recognizes a pass that was mostly pasted, and what makes it count.

Pasted code may well be understood. The learner shows that with an explanation and with a change
that requires knowing what each line does, or by passing again from an empty file. It is a question,
not an accusation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from gradatim.model import Evidence, whole_number

# 120 words a minute, as the quickest of 168,000 typists wrote: Dhakal et al. 2018,
# doi 10.1145/3173574.3174220. The others are policies.
MAX_TYPING_SPEED = 10.0  # characters a second
MIN_ADDED = 200  # characters beyond the starter; shorter solutions need no explanation
PASTED_SHARE = 0.5  # share of these characters; with less, most was typed
COPY_SIMILARITY = 0.9  # similarity to a shipped solution from which it counts as a copy
MIN_SENTENCES = 2  # the least number in an explanation
MIN_WORDS = 4  # the least number in each sentence


def reason(opened: Evidence, tried: Evidence | None, pasted: int, passed: Evidence) -> str:
    """Why a pass was hardly typed, as the beginning of a sentence; "" if it may have been typed.

    `opened`: when the lab was begun. `tried`: the last attempt since. `pasted`: characters pasted
    on the page since. "" for rows that do not record sizes.
    """
    starter_size, text = whole_number(opened.data.get("size")), _text(passed)
    added = len(text) - max(starter_size, 0) if starter_size is not None else 0
    if added < MIN_ADDED:
        return ""
    untyped = max(
        added - _typeable_characters(opened, passed),
        _untypeable_growth(tried, passed) if tried else 0,
    )
    if untyped > 0:
        return f"{_share(untyped, added)} of this came faster than anyone can type"
    if pasted >= added * PASTED_SHARE:
        return f"{_share(pasted, added)} of this was pasted"
    return ""


def is_copy(row: Evidence) -> bool:
    """Whether a row about a pass says that it equals a solution that ships with the lab."""
    alike = row.data.get("alike")
    return (
        isinstance(alike, float | int) and not isinstance(alike, bool) and alike >= COPY_SIMILARITY
    )


COPY_REASON = "This is our solution, nearly word for word"


def _share(part: float, whole: int) -> str:
    return f"About {min(max(round(100 * part / whole), 1), 100)} %"


def _typeable_characters(since: Evidence, until: Evidence) -> float:
    """How many characters could have been typed; infinity if the clock was set back."""
    seconds = (until.at - since.at).total_seconds()
    return seconds * MAX_TYPING_SPEED if seconds >= 0 else float("inf")


def _untypeable_growth(tried: Evidence, passed: Evidence) -> float:
    """How many more characters were added since the last attempt than could have been typed; 0 if
    few.

    Compared as a multiset of words, so that reformatting a file or moving its parts adds nothing.
    """
    before, after = _text(tried), _text(passed)
    known = set(before.splitlines())
    if sum(len(line) for line in after.splitlines() if line not in known) < MIN_ADDED:
        return 0  # the usual case, found quickly
    words = Counter(_words(after)) - Counter(_words(before))
    new = sum(len(word) * count for word, count in words.items())
    return new - _typeable_characters(tried, passed) if new >= MIN_ADDED else 0


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _text(row: Evidence) -> str:
    """All that was handed in."""
    files = row.files
    texts = files.values() if isinstance(files, Mapping) else ()
    return "\n".join(text for text in texts if isinstance(text, str))


def explains(row: Evidence) -> bool:
    """Whether a row of evidence contains an explanation."""
    text = row.data.get("text")
    return isinstance(text, str) and is_explanation(text)


def is_explanation(text: str) -> bool:
    """Whether a text has two sentences or more; their content is not judged."""
    sentences = re.split(r"[.!?;\n]+(?:\s|$)", text)
    return sum(len(sentence.split()) >= MIN_WORDS for sentence in sentences) >= MIN_SENTENCES
