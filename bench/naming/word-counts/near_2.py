import string
from collections import Counter


def top_words(text, k):
    words = [w.strip(string.punctuation) for w in text.lower().split()]
    c = Counter(w for w in words if len(w) > 1)
    total = sum(c.values())
    return sorted(((w, n / total) for w, n in c.items()), key=lambda p: (-p[1], p[0]))[:k]
