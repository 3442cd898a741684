"""Your program returns the rarest words: `sorted` puts the smallest first, and the smallest count belongs
to the word that hardly occurs. Sort by the negative count, or reverse the order of the counts."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split():
        word = piece.strip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((count, word) for word, count in counts.items())
    return [(word, count) for count, word in pairs[:k]]
