"""In how many ways can a message be cut into words?

"Spaces were lost in a message. Here's a list of words. In how many ways can the message be cut into words from this
list? Words may be used several times."

- `message`: a str of small letters, possibly empty.
- `words`: a list of different texts of small letters, none empty; the list itself may be empty, and isn't changed.
- Returns the number of ways, an int; 0 if it can't be cut. An empty message can be cut in one way: into no words.


>>> cut_into_words("seasand", ["sea", "sand", "seas", "and"])
2
>>> cut_into_words("seat", ["sea", "eat"])
0
"""

minutes = 9
chapter = "07-dynamic-programming"
hint = "Let `ways[i]` be the number of ways for the first i letters. Which words can be the last one there? With a message of length n and w words, about n · w comparisons are expected; trying all cuts is exponential, and a long message of one letter won't finish."


def cut_into_words(message: str, words: list[str]) -> int:
    ways = [1]
    for end in range(1, len(message) + 1):
        found = 0
        for word in words:
            start = end - len(word)
            if start >= 0 and message[start:end] == word:
                found += ways[start]
        ways.append(found)
    return ways[-1]


def cases(rng):
    yield ("", [])
    yield ("a", [])
    yield ("a", ["b"])
    yield ("a", ["a"])
    yield ("aa", ["a"])
    yield ("ab", ["a", "b"])
    yield ("ab", ["ab", "a", "b"])
    yield ("aab", ["aa", "ab", "a"])
    yield ("seasand", ["sea", "sand", "seas", "and"])
    yield ("seat", ["sea", "eat"])
    yield ("ba", ["ab"])
    yield ("aac", ["a", "aa"])
    yield ("aaa", ["a", "aa"])
    yield ("abcd", ["abc", "cd", "ab"])
    yield ("abab", ["ab", "aba", "b"])
    yield ("xyx", ["x", "xy"])
    yield ("catsanddog", ["cat", "cats", "and", "sand", "dog"])
    yield ("a" * 60, ["a", "aa", "aaa"])
    for n in (6, 9):
        message = "".join("ab"[k] for k in rng.integers(0, 2, n).tolist())
        yield (message, ["ab", "a", "ba", "b"])


def wrong_longest_word_first(message, words):
    """You always take the longest word that fits. The letters after it may then be impossible to cut. `cut_into_words("aab", ["aa", "ab", "a"])` gives 0, not 1."""
    start = 0
    while start < len(message):
        fitting = [word for word in words if message[start : start + len(word)] == word]
        if not fitting:
            return 0
        start += len(max(fitting, key=len))
    return 1


def wrong_each_word_once(message, words):
    """You use each word at most once. `cut_into_words("aa", ["a"])` gives 0, not 1."""
    if message == "":
        return 1
    total = 0
    for place, word in enumerate(words):
        if message[: len(word)] == word:
            total += wrong_each_word_once(message[len(word) :], words[:place] + words[place + 1 :])
    return total


def wrong_yes_or_no(message, words):
    """You only find out whether it can be cut at all. All ways are to be counted. `cut_into_words("ab", ["ab", "a", "b"])` gives 1, not 2."""
    fine = [True]
    for end in range(1, len(message) + 1):
        fine.append(any(end >= len(w) and message[end - len(w) : end] == w and fine[end - len(w)] for w in words))
    return int(fine[-1])


def wrong_end_left_over(message, words):
    """You return the ways up to the last place that can be reached, also when letters are left behind it. `cut_into_words("a", [])` gives 1, not 0."""
    ways = [1]
    for end in range(1, len(message) + 1):
        found = 0
        for word in words:
            if end >= len(word) and message[end - len(word) : end] == word:
                found += ways[end - len(word)]
        ways.append(found)
    return [count for count in ways if count][-1]
