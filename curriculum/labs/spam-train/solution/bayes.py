"""Naive Bayes over the words of a mail: counts, a score in log-odds, and the file of a model."""

import json
import math
from pathlib import Path

import mails


def learn(train):
    """Return a model, the counts of mails and words; raise ValueError if a class has no mail."""
    spam = sum(one["spam"] for one in train)
    model = {"spam": spam, "ham": len(train) - spam, "words": {}}
    if not model["spam"] or not model["ham"]:
        raise ValueError("there is nothing to learn without both spam and ham")
    for one in train:
        for word in set(mails.words(one["text"])):
            counts = model["words"].setdefault(word, [0, 0])
            counts[0 if one["spam"] else 1] += 1
    return model


def score(model, text):
    """Return the log-odds that a text is spam."""
    total = math.log(model["spam"] / model["ham"])
    for word in set(mails.words(text)):
        if word in model["words"]:
            spam, ham = model["words"][word]
            in_spam = (spam + 1) / (model["spam"] + 2)
            in_ham = (ham + 1) / (model["ham"] + 2)
            total += math.log(in_spam / in_ham)
    return total


def save(model, name):
    """Write a model to a file, as JSON, its words in order."""
    words = {word: model["words"][word] for word in sorted(model["words"])}
    text = json.dumps({**model, "words": words}, indent=1)
    Path(name).write_text(text, encoding="utf-8")


def is_count(number, most):
    """Whether this is a whole number from 0 to `most`."""
    return isinstance(number, int) and 0 <= number <= most


def is_model(model):
    """Whether this is what `learn` returns."""
    if not isinstance(model, dict) or not isinstance(model.get("words"), dict):
        return False
    sizes = [model.get("spam"), model.get("ham")]
    if not all(isinstance(size, int) and size > 0 for size in sizes):
        return False
    for counts in model["words"].values():
        if not isinstance(counts, list) or len(counts) != 2:
            return False
        if not is_count(counts[0], sizes[0]) or not is_count(counts[1], sizes[1]):
            return False
    return True


def load(name):
    """Return the model of a file; raise ValueError if it isn't one."""
    try:
        model = json.loads(Path(name).read_text(encoding="utf-8"))
    except json.JSONDecodeError:
        model = None
    if not is_model(model):
        raise ValueError(f"{name}: this is not a model of mine, train it again")
    return model
