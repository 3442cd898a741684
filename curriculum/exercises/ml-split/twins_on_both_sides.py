"""Twins on both sides

The questions that visitors type into a museum's help page are sorted by a model, and its test score looks too good. You
suspect that many test questions have a twin in training. Two questions are twins if they have the same words in the
same order, apart from capital letters and the amount of white space before, between and after the words. Return the
index labels of the test rows that have a twin in training.

- `train`, `test`: DataFrames with a column `question` (texts without gaps). Either may have other columns and any index;
  the index of `test` doesn't repeat.
- Returns a list of index labels of `test`, in the order of `test`. Twins inside the test alone don't count.

>>> train = pd.DataFrame({"question": ["Open on Sunday?", "Where is the cafe?"]})
>>> test = pd.DataFrame({"question": ["open  on sunday?", "Dogs?", "dogs?"]}, index=[7, 8, 9])
>>> twins_on_both_sides(train, test)
[7]
"""

import pandas as pd

minutes = 5
chapter = "03-people-and-days"
hint = "Make the same key on both sides. Which test keys occur among the training keys?"


def twins_on_both_sides(train: pd.DataFrame, test: pd.DataFrame) -> list:
    known = train["question"].str.lower().str.split().str.join(" ")
    asked = test["question"].str.lower().str.split().str.join(" ")
    return test.index[asked.isin(known)].tolist()


def cases(rng):
    def table(texts, start=0):
        return pd.DataFrame({"question": list(texts)}, index=range(start, start + len(texts)), dtype=str)

    yield table(["a"]), table(["b"], 4)
    yield table(["Open?"]), table(["open?"], 4)
    yield table(["Lift?", "map"]), table(["lift", "map", "lift?"], 2)
    yield table(["Open on Sunday?", "Where is the cafe?"]), table(["open  on sunday?", "Dogs?", "dogs?"], 7)
    yield table(["how late"]), table(["how late ", "howlate", " how\tlate", "late how"], 3)
    yield table(["Ticket price", "LIFT"]), table(["lift", "ticket  PRICE", "ticket", "lift lift"], 2)
    yield table(["tours", "tours"]), table(["Tours", "TOURS", "tour"], 5)
    yield table(["is there a  map"]), table(["Is there a map", "is there a  map", "is therea map"], 1)
    yield table(["the map", "lift"]), table(["themap", "Lift"], 6)
    yield table(["tour s", "lift"]), table(["a lift", "tours"], 6)
    words = ["Map", "map", " map ", "the  map", "The map", "Lift", "lift", "themap", "Cafe"]
    for n in (5, 8):
        yield table([words[i] for i in rng.integers(0, 8, 3)]), table([words[i] for i in rng.integers(0, 9, n)] + ["THE  MAP"], 30)


def wrong_exact_twins(train, test):
    """You compare the texts as they are. A model that reads small letters, word by word, also recognises "open  on
    sunday?"."""
    return test.index[test["question"].isin(train["question"])].tolist()


def wrong_spaces_removed(train, test):
    """You take all white space away, so "the map" and "themap" become the same. These aren't the same words; only the
    amount of white space between two words makes no difference."""
    known = train["question"].str.lower().str.split().str.join("")
    asked = test["question"].str.lower().str.split().str.join("")
    return test.index[asked.isin(known)].tolist()


def wrong_only_the_ends(train, test):
    """You tidy up the capital letters and the ends, but not the space between the words: "open  on" is still another
    text than "open on"."""
    known = train["question"].str.lower().str.strip()
    asked = test["question"].str.lower().str.strip()
    return test.index[asked.isin(known)].tolist()


def wrong_places(train, test):
    """You return the places of the rows, counted from 0. The labels of the index were asked for."""
    known = train["question"].str.lower().str.split().str.join(" ").tolist()
    asked = test["question"].str.lower().str.split().str.join(" ").tolist()
    return [place for place, key in enumerate(asked) if key in known]
