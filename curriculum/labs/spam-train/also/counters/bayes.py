"""The same model, with a Counter for each kind of mail."""

import contextlib
import json
from collections import Counter
from math import fsum, log1p
from math import log as ln
from pathlib import Path

import mails


class Trouble(ValueError):
    pass


def learn(train):
    bags = {True: Counter(), False: Counter()}
    sizes = Counter(one["spam"] for one in train)
    if len(sizes) < 2:
        raise Trouble("both spam and ham are needed to learn from")
    for one in train:
        bags[one["spam"]].update(dict.fromkeys(mails.words(one["text"]), 1))
    words = {word: [bags[True][word], bags[False][word]] for word in bags[True] + bags[False]}
    return {"words": words, "ham": sizes[False], "spam": sizes[True]}


def score(model, text):
    def weight(word):
        s, h = model["words"][word]
        return log1p(s) - log1p(h) - ln(model["spam"] + 2) + ln(model["ham"] + 2)

    known = model["words"].keys() & set(mails.words(text))
    return fsum([ln(model["spam"]), -ln(model["ham"]), *map(weight, known)])


def save(model, name):
    with open(name, "w", encoding="utf-8") as file:
        json.dump(model, file, ensure_ascii=False, sort_keys=True)


def whole(number, most):
    return type(number) is int and number in range(most + 1)


def load(name):
    text = Path(name).read_text(encoding="utf-8")
    with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError):
        model = json.loads(text)
        spam, ham = model["spam"], model["ham"]
        pairs = list(model["words"].values())
        good = [whole(s, spam) and whole(h, ham) for s, h in pairs]
        if all(good) and min(spam, ham) > 0 and {type(pair) for pair in pairs} <= {list}:
            return model
    raise Trouble(f"the model {name} can't be used: it is damaged")
