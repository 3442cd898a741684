"""Your program takes the k most frequent words in the order in which they came and puts only these in
alphabetical order. If two words have the same count and there is room for one, the text decides which,
not the alphabet. Put all words in order first; cut the list last."""

import string
from collections import Counter


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    words = [piece.strip(string.punctuation) for piece in text.lower().split()]
    first = Counter(word for word in words if word).most_common(k)
    return sorted(first, key=lambda pair: (-pair[1], pair[0]))
