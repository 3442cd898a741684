import re
from collections import Counter


def top_words(text, k):
    words = re.findall(r"\S+", text.lower())
    words = [re.sub(r"^[^\w\s]+|[^\w\s]+$|^_+|_+$", "", w) for w in words]
    words = [w.strip("_!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~") for w in words]
    c = Counter(filter(None, words))
    return [(w, c[w]) for w in sorted(c, key=lambda w: (-c[w], w))][:k]
