"""Your program cleans only one end of a word: `late.` becomes `late`, but `"late` keeps its quotation mark.
`rstrip` works at the right end and `lstrip` at the left; `strip` does both."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split():
        word = piece.rstrip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
