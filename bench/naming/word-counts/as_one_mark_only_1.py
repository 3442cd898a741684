import string
from collections import Counter


def clean(w):
    if w[:1] in tuple(string.punctuation):
        w = w[1:]
    if w[-1:] in tuple(string.punctuation):
        w = w[:-1]
    return w


def top_words(text, k):
    words = [clean(w) for w in text.lower().split()]
    c = Counter(w for w in words if w.strip(string.punctuation))
    return sorted(c.items(), key=lambda p: (-p[1], p[0]))[:k]
