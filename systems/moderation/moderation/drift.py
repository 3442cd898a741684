"""Detects new slang in the traffic: several words that are in no training text and recur.

Alarms have a stated error rate. The limit is measured on windows drawn from the training texts,
half of them with three times as many toxic texts, and compared with the remaining texts: at most
one in a thousand exceeds it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderation.normalise import Word

WINDOW = 250  # texts
MIN_REPEATS = 3  # different texts in a window that must contain a new word
MIN_NEW_WORDS = 2  # such words in a window
FALSE_ALARM_RATE = 0.001  # false alarms per window
MIN_TEXTS = 8  # texts; fewer never raise an alarm, however unlikely they are by chance
SAMPLED_WINDOWS = 1000
MAX_TERMS = 20
Text = Sequence[Word]
IsKnown = Callable[[str], bool]


@dataclass(frozen=True)
class Alarm:
    window: int
    terms: tuple[str, ...]
    texts: int  # texts of the window that contain one of the terms


def check_window(window: int, texts: Sequence[Text], is_known: IsKnown, limit: int) -> Alarm | None:
    """The alarm that a full window raises, if any."""
    new = _new_words(list({_forms(text): text for text in texts}.values()), is_known)
    if (count := _count_texts(new)) < limit:
        return None
    order = sorted(new, key=lambda form: (-len(new[form]), form))[:MAX_TERMS]
    spellings = (Counter(new[form].values()).most_common(1)[0][0] for form in order)
    return Alarm(window, tuple(spellings), count)


def alarm_limit(texts: Sequence[Text], toxic: NDArray[np.bool_], seed: int) -> int:
    """The number of texts with new words that raises an alarm. The drawn windows are scaled so that
    a window is to the remaining texts as a window of traffic is to all training texts."""
    labels = {_forms(text): (text, label) for text, label in zip(texts, toxic, strict=True)}
    unique, label = zip(*labels.values(), strict=True)
    total = Counter(form for forms in labels for form in set(forms))
    size, rng = round(WINDOW * len(label) / (len(label) + WINDOW)), np.random.default_rng(seed)

    def count_texts(weights: NDArray[np.float64]) -> int:
        chosen = rng.choice(len(label), size, replace=False, p=weights / weights.sum())
        window = [unique[at] for at in chosen]
        inside = Counter(form for text in window for form in set(_forms(text)))
        return _count_texts(_new_words(window, lambda form: inside[form] < total[form]))

    weightings = [np.ones(len(label)), np.where(label, 3.0, 1.0)]
    counts = [count_texts(weights) for weights in weightings for _ in range(SAMPLED_WINDOWS // 2)]
    highest = np.quantile(counts, 1 - FALSE_ALARM_RATE, method="higher") * WINDOW / size
    return max(MIN_TEXTS, 1 + int(np.ceil(highest)))


def _new_words(texts: Sequence[Text], is_known: IsKnown) -> dict[str, dict[int, str]]:
    """Recurring new words, {} unless there are several: form -> {number of the text: spelling}."""
    holders: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for number, text in enumerate(texts):
        for word in text:
            if not is_known(word.form):
                holders[word.form][number] = word.spelling
    new = {form: by_text for form, by_text in holders.items() if len(by_text) >= MIN_REPEATS}
    return new if len(new) >= MIN_NEW_WORDS else {}


def _count_texts(new: dict[str, dict[int, str]]) -> int:
    return len(set().union(*new.values()))


def _forms(text: Text) -> tuple[str, ...]:
    return tuple(word.form for word in text)
