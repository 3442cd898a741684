"""Sentences without a source

An editor checks replies in which each sentence should end with its sources, as in `It rains [2].` Return the sentences that cite no
passage that exists.

- `sentences`: a list of texts. `n`: how many passages the prompt had, numbered from 1; at least 0.
- A citation is a whole number in square brackets, such as `[3]`. It is real if the number is from 1 to `n`.
- One real citation is enough, whatever else the sentence cites.
- Returns the list of sentences without a real citation, in their order.

>>> sentences_without_source(["Open at 7 [1].", "Closed on Sunday.", "Free for pupils [4]."], 3)
['Closed on Sunday.', 'Free for pupils [4].']
"""

import re

minutes = 5
chapter = "01-answers-with-evidence"
hint = "Find all numbers in brackets first. What must be true of at least one of them?"


def sentences_without_source(sentences: list, n: int) -> list:
    missing = []
    for sentence in sentences:
        numbers = [int(number) for number in re.findall(r"\[(\d+)\]", sentence)]
        if not any(1 <= number <= n for number in numbers):
            missing.append(sentence)
    return missing


def cases(rng):
    yield ([], 3)
    yield (["Open [1]."], 1)
    yield (["Open [1]."], 0)
    yield (["Open [0]."], 2)
    yield (["Shut.", "Shut."], 2)
    yield (["Open (1).", "Shut 2."], 3)
    yield (["Open at 7 [1].", "Closed on Sunday.", "Free for pupils [4]."], 3)
    yield (["Rain [9][2].", "Sun [2][9]."], 3)
    yield (["Wind [12].", "Fog [3]."], 12)
    yield (["Wind [12].", "Fog [3].", "Ice [0][5]."], 4)
    for n in (3, 5, 8):
        sentences = [f"Rule {i} [{a}][{b}]." for i, (a, b) in enumerate(rng.integers(0, 12, (n, 2)).tolist())]
        yield (sentences + ["Plain 2.", "Far [99].", "Both [1][99].", "Edge [5]."], 5)


def wrong_any_number_will_do(sentences, n):
    """You accept any number in brackets. `[9]` cites nothing if the prompt had 3 passages."""
    return [sentence for sentence in sentences if not re.findall(r"\[(\d+)\]", sentence)]


def wrong_all_must_exist(sentences, n):
    """You ask that every citation is real. One real citation is enough here."""
    missing = []
    for sentence in sentences:
        numbers = [int(number) for number in re.findall(r"\[(\d+)\]", sentence)]
        if not numbers or not all(1 <= number <= n for number in numbers):
            missing.append(sentence)
    return missing


def wrong_numbered_from_zero(sentences, n):
    """You take `[0]` for a real citation, and `[n]` for none. The prompt numbers its passages from 1."""
    missing = []
    for sentence in sentences:
        numbers = [int(number) for number in re.findall(r"\[(\d+)\]", sentence)]
        if not any(number < n for number in numbers):
            missing.append(sentence)
    return missing
