"""You sort by the count and turn the whole list round. That turns the alphabet round as well: words with the
same count come from z to a. Sort by a tuple whose first entry is the count with a minus."""

MARKS = ".,;:!?()[]\"'-"


def top(text, n):
    """Return the n words used most, as tuples of count and word, the most frequent first."""
    found = {}
    for piece in text.lower().split():
        word = piece.strip(MARKS)
        if word:
            found[word] = found.get(word, 0) + 1
    rows = [(count, word) for word, count in found.items()]
    return sorted(rows, reverse=True)[:n]
