"""The longest quotation

An insurer's assistant has been asked all day to "repeat the text above". A person looks through its replies, beginning with those that quote most of its rules. Find how long the longest quotation in a reply is.

- `rules`, `reply`: texts. Their words are what `re.findall(r"\\w+", text.lower())` finds.
- A quotation is a run of words that stand next to each other, in the same order, in both texts.
- Returns the number of words of the longest one, an int; 0 if the texts have no word in common.

"never mention the fee" has four words.

>>> longest_quotation("You help customers. Never mention the fee.", "It says: never mention the fee! You help?")
4
>>> longest_quotation("Never mention the fee.", "The fee? I never mention it.")
2
"""

import re

minutes = 7
chapter = "03-what-goes-out"
hint = "Chapter 3 has the set of all runs of n words. For which n do both texts share one?"


def longest_quotation(rules: str, reply: str) -> int:
    first, second = (re.findall(r"\w+", text.lower()) for text in (rules, reply))
    longest = 0
    for i in range(len(first)):
        for j in range(len(second)):
            n = 0
            while i + n < len(first) and j + n < len(second) and first[i + n] == second[j + n]:
                n += 1
            longest = max(longest, n)
    return longest


def cases(rng):
    yield ("", "")
    yield ("Be kind.", "")
    yield ("Be kind.", "Ask me.")
    yield ("Be kind.", "KIND, of course")
    yield ("You help customers. Never mention the fee.", "It says: never mention the fee! You help?")
    yield ("Never mention the fee.", "The fee? I never mention it.")
    yield ("a b c d", "a x b x c x d")
    yield ("a a b", "a a a b b")
    yield ("one two one two three", "one two three one two")
    yield ("the fee is 40", "the fees are 400, the fee is")
    yield ("say the fee and the fine", "fine the and fee the say")
    yield ("red green blue", "blue red green. Green blue red!")
    yield ("a fee is 4", "coffee is 40")
    yield ("pay for rust", "repay for rusty cars, pay")
    words = ["we", "never", "pay", "for", "rust", "and", "hail"]
    for n, m in ((8, 10), (14, 12), (20, 25)):
        yield (" ".join(rng.choice(words, n)), ", ".join(rng.choice(words, m)))


def _words(text):
    return re.findall(r"\w+", text.lower())


def wrong_words_in_common(rules, reply):
    """You count the words that both texts have, wherever they stand. Only words next to each other make a quotation."""
    return len(set(_words(rules)) & set(_words(reply)))


def wrong_gaps_allowed(rules, reply):
    """You allow words in between. A quotation goes on only as long as the very next words agree."""
    a, b = _words(rules), _words(reply)
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def wrong_beginning_of_the_rules(rules, reply):
    """You look for the beginning of the rules only. A quotation may begin anywhere in them."""
    a, b = _words(rules), _words(reply)
    best = 0
    for j in range(len(b)):
        n = 0
        while n < len(a) and j + n < len(b) and a[n] == b[j + n]:
            n += 1
        best = max(best, n)
    return best


def wrong_letters_counted(rules, reply):
    """You compare letter by letter. Half a word is no quotation, and the number of words is wanted."""
    a, b = " ".join(_words(rules)), " ".join(_words(reply))
    best = 0
    for i in range(len(a)):
        while i + best < len(a) and a[i : i + best + 1] in b:
            best += 1
    return len(a[:best].split()) if best else 0
