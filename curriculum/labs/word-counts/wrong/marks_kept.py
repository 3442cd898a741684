"""Your program counts `panic.` with its full stop and `"the"` with its quotation marks, so a word at the
end of a sentence counts as a different word from the same one in the middle. Strip the marks from both
ends: `strip(string.punctuation)`."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
