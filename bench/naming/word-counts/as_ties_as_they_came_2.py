import string


def top_words(text, k):
    words = [w.strip(string.punctuation) for w in text.lower().split()]
    words = [w for w in words if w]
    different = []
    for w in words:
        if w not in different:
            different.append(w)
    different.sort(key=lambda w: -words.count(w))
    return [(w, words.count(w)) for w in different[:k]]
