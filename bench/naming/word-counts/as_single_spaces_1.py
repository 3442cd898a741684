import string
from collections import Counter


def top_words(text, k):
    pieces = text.lower().split(" ")
    words = [p.strip(string.punctuation) for p in pieces if p != ""]
    c = Counter(w for w in words if w)
    return sorted(c.items(), key=lambda p: (-p[1], p[0]))[:k]
