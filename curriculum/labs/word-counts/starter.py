import string


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    counts = {}
    for piece in text.split():
        counts[piece] = counts.get(piece, 0) + 1
    return list(counts.items())[:k]  # TODO: the same word may look different; which come first?
