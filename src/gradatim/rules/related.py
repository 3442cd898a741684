"""Which question of a course a text is about: a pure function of their words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from gradatim.model.course import Question

MIN_WORD_LENGTH = 4  # letters of a word that says what a text is about


def closest(text: str, questions: Sequence[Question]) -> Question | None:
    """The question that has most in common with the text; the earlier one of two. None if nothing.

    Shared words count by their inverse document frequency among the questions, over the square
    root of the question's own number of words (Spärck Jones 1972; cosine normalisation without
    the text's length, which is the same for all).
    """
    words = [_words(_text(question)) for question in questions]
    counts = Counter(word for found in words for word in found)
    wanted = _words(text)

    def score(place: int) -> float:
        shared = words[place] & wanted
        rare = sum(math.log(1 + len(questions) / counts[word]) for word in shared)
        return rare / math.sqrt(len(words[place]) or 1)

    best = max(range(len(questions)), key=score, default=None)
    return questions[best] if best is not None and score(best) > 0 else None


def _text(question: Question) -> str:
    return " ".join([question.ask, question.code, *question.options, question.why])


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.lower()) if len(word) >= MIN_WORD_LENGTH}
