"""Your program strips some marks and leaves others: a full stop and a comma go, but `"the"` keeps its
quotation marks and `(late)` its parentheses. Real text holds all of them. `string.punctuation` has the
whole set."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split():
        word = piece.strip(".,!?;:")
        if word:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
