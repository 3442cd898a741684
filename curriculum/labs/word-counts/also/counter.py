from collections import Counter
from string import punctuation


def top_words(text: str, k: int) -> list[tuple[str, int]]:
    """Return the k most frequent words with their counts, equal counts by the alphabet."""
    words = (piece.strip(punctuation) for piece in text.lower().split())
    counts = Counter(filter(None, words))
    # sorted keeps the order of equal items, and so does most_common: the alphabet first.
    return Counter({word: counts[word] for word in sorted(counts)}).most_common(k)
