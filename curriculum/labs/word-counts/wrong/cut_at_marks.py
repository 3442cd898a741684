"""Your program splits a text at every mark, not only at white space: `don't` becomes the two words `don`
and `t`, and `t` climbs up the list. A word goes from white space to white space; marks are stripped
only at its two ends."""

import re


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for word in re.findall(r"[a-z0-9]+", text.lower()):
        counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
