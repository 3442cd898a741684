"""What of a reply is shown, once the gate has let it pass."""

from __future__ import annotations

import re

from gradatim.printable import plain
from gradatim.rules.tutor.pieces import FENCED, visible
from gradatim.rules.tutor.prompt import WORDS

MIN_WORDS = 5  # words that can be a hint
_THOUGHT = re.compile(r"^\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_SENTENCE = re.compile(r"[.?](?=\s|$)")


def without_thoughts(reply: str) -> str:
    """The reply without the thoughts that some models write before it, which nobody is shown."""
    return _THOUGHT.sub("", reply).strip()


def shown(reply: str, keep_code: bool) -> str:
    """At most 160 words of the reply, ended at a sentence; "" if too little is left.

    Blocks of code are left out unless `keep_code`.
    """
    text = plain(visible(reply))
    if not keep_code:
        text = FENCED.sub("\n", text)
    text = _shortened(re.sub(r"\n{3,}", "\n\n", text).strip())
    return text if len(text.split()) >= MIN_WORDS else ""


def _shortened(text: str) -> str:
    words = list(re.finditer(r"\S+", text))
    if len(words) <= WORDS:
        return text
    cut = text[: words[WORDS - 1].end()]
    ends = [found.end() for found in _SENTENCE.finditer(cut)]
    cut = cut[: ends[-1]] if ends else cut
    return cut + "\n```" if cut.count("```") % 2 else cut
