"""Detects new slang in the traffic: several words that are in no training text and recur.

Alarms have a stated error rate. The limit is measured on windows drawn from the training texts,
half of them with three times as many toxic texts, and compared with the remaining texts: at most
one in a thousand exceeds it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderation.normal import Word

WINDOW = 250  # texts
AGAIN = 3  # different texts in a window that must contain a new word
SEVERAL = 2  # such words in a window
RATE = 0.001  # false alarms per window
LEAST = 8  # texts; fewer never raise an alarm, however unlikely they are by chance
DRAWS = 1000
MOST_TERMS = 20
Text = Sequence[Word]
Knows = Callable[[str], bool]


@dataclass(frozen=True)
class Alarm:
    window: int
    terms: tuple[str, ...]
    texts: int  # texts of the window that contain one of the terms


def judge(window: int, texts: Sequence[Text], knows: Knows, limit: int) -> Alarm | None:
    """The alarm that a full window raises, if any."""
    new = _new(list({_forms(text): text for text in texts}.values()), knows)
    if (hit := _texts(new)) < limit:
        return None
    order = sorted(new, key=lambda form: (-len(new[form]), form))[:MOST_TERMS]
    spelt = (Counter(new[form].values()).most_common(1)[0][0] for form in order)
    return Alarm(window, tuple(spelt), hit)


def limit(texts: Sequence[Text], toxic: NDArray[np.bool_], seed: int) -> int:
    """The number of texts with new words that raises an alarm. The drawn windows are scaled so that
    a window is to the remaining texts as a window of traffic is to all training texts."""
    labels = {_forms(text): (text, label) for text, label in zip(texts, toxic, strict=True)}
    different, label = zip(*labels.values(), strict=True)
    total = Counter(form for forms in labels for form in set(forms))
    size, drawn = round(WINDOW * len(label) / (len(label) + WINDOW)), np.random.default_rng(seed)

    def found(weights: NDArray[np.float64]) -> int:
        chosen = drawn.choice(len(label), size, replace=False, p=weights / weights.sum())
        window = [different[at] for at in chosen]
        inside = Counter(form for text in window for form in set(_forms(text)))
        return _texts(_new(window, lambda form: inside[form] < total[form]))

    evenings = [np.ones(len(label)), np.where(label, 3.0, 1.0)]
    counts = [found(weights) for weights in evenings for _ in range(DRAWS // 2)]
    highest = np.quantile(counts, 1 - RATE, method="higher") * WINDOW / size
    return max(LEAST, 1 + int(np.ceil(highest)))


def _new(texts: Sequence[Text], knows: Knows) -> dict[str, dict[int, str]]:
    """Recurring new words, {} unless there are several: form -> {number of the text: spelling}."""
    holders: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for number, text in enumerate(texts):
        for word in text:
            if not knows(word.form):
                holders[word.form][number] = word.shown
    new = {form: found for form, found in holders.items() if len(found) >= AGAIN}
    return new if len(new) >= SEVERAL else {}


def _texts(new: dict[str, dict[int, str]]) -> int:
    return len(set().union(*new.values()))


def _forms(text: Text) -> tuple[str, ...]:
    return tuple(word.form for word in text)
