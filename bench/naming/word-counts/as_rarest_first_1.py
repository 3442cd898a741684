import string
from collections import Counter


def top_words(text, k):
    c = Counter(w.strip(string.punctuation) for w in text.lower().split())
    del c[""]
    return sorted(c.items(), key=lambda p: (p[1], p[0]))[:k]
