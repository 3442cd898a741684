"""Your program splits at every single space: two spaces in a row give an empty piece between them, and a
line end or a tab does not split at all, so `late\\nagain` is one word. `split()` without an argument
splits at white space of any kind and length."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split(" "):
        word = piece.strip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
