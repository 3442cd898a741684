"""Your program leaves out words of one letter, such as `a` and `I`. A word is any piece that is not only
marks, however short it is: "a cat and a dog" holds `a` twice."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.split():
        word = piece.lower().strip(string.punctuation)
        if len(word) > 1:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
