"""Your program removes the marks inside words too: `don't` becomes `dont` and `well-known` becomes
`wellknown`, words that nobody wrote, and 3.14 becomes 314. Only the two ends of a piece should be
cleaned; that is what `strip` does."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split():
        word = "".join(c for c in piece if c not in string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
