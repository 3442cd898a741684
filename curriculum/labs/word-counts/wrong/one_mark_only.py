"""Your program strips one mark from each end and leaves the next: `("the")` becomes `"the"`, and `late...`
becomes `late..`. Several marks in a row are common. `strip(marks)` goes on as long as there is a mark
at the end."""

import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for word in text.lower().split():
        if word and word[0] in string.punctuation:
            word = word[1:]
        if word and word[-1] in string.punctuation:
            word = word[:-1]
        if word and word not in string.punctuation:
            counts[word] = counts.get(word, 0) + 1
    pairs = sorted((-count, word) for word, count in counts.items())
    return [(word, -minus) for minus, word in pairs[:k]]
