"""You count `To` and `to` as two words. At the start of a sentence a word has a capital letter, and is the
same word. Turn everything into small letters first."""

MARKS = ".,;:!?()[]\"'-"


def top(text, n):
    """Return the n words used most, as tuples of count and word, the most frequent first."""
    found = {}
    for piece in text.split():
        word = piece.strip(MARKS)
        if word:
            found[word] = found.get(word, 0) + 1
    rows = [(count, word) for word, count in found.items()]
    return sorted(rows, key=lambda row: (-row[0], row[1]))[:n]
