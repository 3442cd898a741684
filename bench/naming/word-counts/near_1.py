import string
from collections import Counter


def top_words(text, k):
    words = [w.strip(string.punctuation) for w in text.lower().split()]
    c = Counter(w for w in words if w)
    return sorted(c.items(), key=lambda p: (-p[1], len(p[0]), p[0]))[:k]
