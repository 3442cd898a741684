"""Your program takes `The` and `the` for two words and counts each separately: in the example each of them
has a count of 1, but `the` should have 2. A word at the beginning of a sentence is the same word. Make
the letters small before you count."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.split():
        word = piece.strip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
