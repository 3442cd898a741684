"""A pass that came faster than anybody types, and the sentences that make it count.

What was pasted may well be understood; whether it is, only the learner's own words or a second
time from an empty file can show. It is a question asked, not a reproach.
"""

from __future__ import annotations

import re

from gradatim.model import Evidence, whole_number

# 120 words a minute, as the quickest of 168,000 typists wrote: Dhakal et al. 2018,
# doi 10.1145/3173574.3174220. The others are policies.
FASTEST = 10.0  # characters a second
LARGE = 200  # characters beyond the starter; less is no solution that needs an explanation
SENTENCES = 2  # what an explanation has at least
WORDS = 4  # what each of them has at least


def noticed(opened: Evidence, verdict: Evidence) -> bool:
    """Whether a pass holds more than could be typed since its lab was opened.

    Rows that do not say how much was laid, or handed in, are never noticed.
    """
    laid, files = whole_number(opened.data.get("size")), verdict.files
    if laid is None or not isinstance(files, dict):
        return False
    added = sum(len(text) for text in files.values() if isinstance(text, str)) - laid
    seconds = (verdict.at - opened.at).total_seconds()
    return added >= LARGE and 0 <= seconds * FASTEST < added


def explains(row: Evidence) -> bool:
    """Whether a row of evidence holds an explanation."""
    text = row.data.get("text")
    return isinstance(text, str) and is_explanation(text)


def is_explanation(text: str) -> bool:
    """Two sentences or more; what they say is not judged."""
    sentences = re.split(r"[.!?;\n]+(?:\s|$)", text)
    return sum(len(sentence.split()) >= WORDS for sentence in sentences) >= SENTENCES
