import re
from itertools import groupby

WORD = re.compile(r"[^!-/:-@\[-`{-~\s](?:\S*[^!-/:-@\[-`{-~\s])?")


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    runs = [(word, len(list(run))) for word, run in groupby(sorted(WORD.findall(text.lower())))]
    runs.sort(key=lambda pair: pair[1], reverse=True)  # keeps the order of equal counts
    return runs[:k]
