"""Your program sorts by the word alone and then takes the first k: these come first in the alphabet, but
they are not the most frequent. Sort by the count first, the largest at the front; the word decides only
between equal counts."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split():
        word = piece.strip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items())[:k]
