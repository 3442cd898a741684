"""Ranks the chunks of an index by BM25."""

import math

K1, B = 1.5, 0.75


def rank(index, words):
    """Return rows of score, file, line and heading of all chunks with any of the words."""
    chunks, scores = index["chunks"], {}
    mean = sum(chunk["length"] for chunk in chunks.values()) / max(1, len(chunks))
    for word in sorted(set(words)):
        postings = index["words"].get(word, {})
        idf = math.log(1 + (len(chunks) - len(postings) + 0.5) / (len(postings) + 0.5))
        for place, count in postings.items():
            bracket = 1 - B + B * chunks[place]["length"] / mean
            points = idf * count * (K1 + 1) / (count + K1 * bracket)
            scores[place] = scores.get(place, 0) + points
    rows = []
    for place, score in scores.items():
        chunk = chunks[place]
        rows.append((round(score, 3), chunk["file"], chunk["line"], chunk["heading"]))
    return sorted(rows, key=lambda row: (-row[0], row[1], row[2]))
