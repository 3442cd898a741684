import string
from collections import Counter


def top_words(text, k):
    c = Counter()
    for piece in text.split():
        word = piece.strip(string.punctuation)
        if word:
            c[word] += 1
    return sorted(c.items(), key=lambda pair: (-pair[1], pair[0]))[:k]
