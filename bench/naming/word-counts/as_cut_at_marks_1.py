import string
from collections import Counter


def top_words(text, k):
    for mark in string.punctuation:
        text = text.replace(mark, " ")
    c = Counter(text.lower().split())
    return sorted(c.items(), key=lambda p: (-p[1], p[0]))[:k]
