def top_words(text, k):
    words = sorted(text.lower().split())
    pairs = [(w, words.count(w)) for w in dict.fromkeys(words)]
    pairs.sort(key=lambda p: p[1], reverse=True)
    return pairs[:k]
