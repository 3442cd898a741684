"""Your program counts how often the letters of a word occur in the text: `art` is found in `cart` and in
`carpet` too. `text.count` knows nothing about words. Split the text into words first, then count those."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    words = {piece.strip(string.punctuation) for piece in text.lower().split()}
    pairs = sorted((-text.lower().count(word), word) for word in words if word)
    return [(word, -minus) for minus, word in pairs[:k]]
