def anagrams(words: list[str]) -> list[list[str]]:
    """Return the words in groups, each with the words that have the same letters equally often."""
    groups, place_of = [], {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - ord("a")] += 1
        key = tuple(counts)
        if key not in place_of:
            place_of[key] = len(groups)
            groups.append([])
        groups[place_of[key]].append(word)
    return groups
