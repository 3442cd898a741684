from collections import Counter


def top_words(text, k):
    counts = Counter(text.lower().split())
    return sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:k]
