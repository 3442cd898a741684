"""New slang in the traffic: several words that no training text holds, again and again.

An alarm has a stated error rate: the limit is what the training texts themselves exceed in at most
one of a thousand windows, drawn as on ordinary evenings and on evenings with three times as many
toxic texts, when each window is compared with the rest."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from moderation.normal import Word

WINDOW = 250  # texts
AGAIN = 3  # different texts in a window that hold a new word before it counts
SEVERAL = 2  # such words
RATE = 0.001  # of false alarms in a window
LEAST = 8  # texts: fewer are no slang, however rare they would be by chance
DRAWS = 1000
MOST_TERMS = 20


@dataclass(frozen=True)
class Alarm:
    window: int
    terms: tuple[str, ...]
    texts: int  # that hold one of the terms


def judge(
    window: int, texts: Sequence[Sequence[Word]], knows: Callable[[str], bool], limit: int
) -> Alarm | None:
    """The alarm that a full window raises, if any."""
    different = {tuple(word.form for word in text): text for text in texts}.values()
    holders: defaultdict[str, list[int]] = defaultdict(list)
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for number, text in enumerate(different):
        for word in {word.form: word for word in text if not knows(word.form)}.values():
            holders[word.form].append(number)
            spellings[word.form][word.shown] += 1
    new = {form: found for form, found in holders.items() if len(found) >= AGAIN}
    hit = {number for found in new.values() for number in found}
    if len(new) < SEVERAL or len(hit) < limit:
        return None
    order = sorted(new, key=lambda form: (-len(new[form]), form))[:MOST_TERMS]
    return Alarm(window, tuple(spellings[form].most_common(1)[0][0] for form in order), len(hit))


def limit(texts: Sequence[Sequence[Word]], toxic: NDArray[np.bool_], seed: int) -> int:
    """So many texts with new words are an alarm. A window drawn from the training texts is to the
    rest as a window of traffic is to all of them."""
    labels = {
        tuple(word.form for word in text): bool(one) for text, one in zip(texts, toxic, strict=True)
    }
    holds, label = _incidence(list(labels)), np.array(list(labels.values()))
    total, drawn = np.asarray(holds.sum(axis=0)).ravel(), np.random.default_rng(seed)
    evenings = [np.ones(len(label)), np.where(label, 3.0, 1.0)]
    size = round(WINDOW * len(label) / (len(label) + WINDOW))
    found = [
        _new(holds, total, drawn.choice(len(label), size, replace=False, p=weights / weights.sum()))
        for weights in evenings
        for _ in range(DRAWS // 2)
    ]
    highest = np.quantile(found, 1 - RATE, method="higher") * WINDOW / size
    return max(LEAST, 1 + int(np.ceil(highest)))


def _new(holds: csr_matrix, total: NDArray[np.int64], window: NDArray[np.int64]) -> int:
    """Texts of the window with a word that comes again in it and nowhere else."""
    inside = holds[window]
    count = np.asarray(inside.sum(axis=0)).ravel()
    new = (count == total) & (count >= AGAIN)
    return int((inside @ new.astype(int) > 0).sum()) if new.sum() >= SEVERAL else 0


def _incidence(texts: Sequence[tuple[str, ...]]) -> csr_matrix:
    """A row a text, a column a word."""
    place: dict[str, int] = {}
    columns = [
        [place.setdefault(form, len(place)) for form in dict.fromkeys(text)] for text in texts
    ]
    row = np.repeat(np.arange(len(texts)), [len(each) for each in columns])
    column = np.array([one for each in columns for one in each])
    return csr_matrix((np.ones(len(row), np.int64), (row, column)), (len(texts), len(place)))
