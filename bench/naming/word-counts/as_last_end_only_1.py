import string
from collections import Counter


def top_words(text, k):
    words = []
    for w in text.lower().split():
        while w and w[-1] in string.punctuation:
            w = w[:-1]
        if w:
            words.append(w)
    c = Counter(words)
    return sorted(c.items(), key=lambda p: (-p[1], p[0]))[:k]
