import string
from collections import Counter


def top_words(text, k):
    text = text.lower().translate(str.maketrans("", "", string.punctuation))
    c = Counter(text.split())
    return sorted(c.items(), key=lambda p: (-p[1], p[0]))[:k]
