"""Your program counts `panic.` with its full stop and `"the"` with its quotation marks, so the word at the
end of a sentence is another word than the same one in the middle. Take the marks away at both ends:
`strip(string.punctuation)`."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Answer the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
