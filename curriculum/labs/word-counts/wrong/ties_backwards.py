"""Your program reverses the whole order to get large counts first, and so reverses the alphabet too: of
`answer`, `don't` and `the`, with two each, it puts `the` first. Reverse only the count: sort by
`(-count, word)`."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.lower().split():
        word = piece.strip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted(((count, word) for word, count in counts.items()), reverse=True)
    return [(word, count) for count, word in pairs[:k]]
