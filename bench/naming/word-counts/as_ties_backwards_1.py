import string
from collections import Counter


def top_words(text, k):
    c = Counter(p.strip(string.punctuation) for p in text.lower().split())
    del c[""]
    order = sorted(c, key=lambda w: (c[w], w))
    order.reverse()
    return [(w, c[w]) for w in order[:k]]
