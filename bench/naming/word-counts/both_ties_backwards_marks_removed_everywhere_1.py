import string
from collections import Counter


def top_words(text, k):
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    c = Counter(text.split())
    return sorted(c.items(), key=lambda p: (p[1], p[0]), reverse=True)[:k]
