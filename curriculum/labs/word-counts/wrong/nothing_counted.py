"""Your program counts pieces that are empty once the marks are gone: the two dashes of the example become
the word `""` with a count of 2. A piece that is only marks is not a word; leave it out."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split():
        word = piece.strip(string.punctuation)
        counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
