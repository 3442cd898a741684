'''How urgent is it?

Mails to a housing association are either urgent or can wait. Complete the function: it should train a pipeline of
TF-IDF rows and a logistic regression on old mails, and return for each new mail the probability that it is urgent.

- `mails`: a list of texts. `urgent`: a list of bools of the same length, with both values. `new`: a list with at least one text.
- The vectorizer uses single words and pairs, as in `ngram_range=(1, 2)`, and otherwise its defaults. So does the logistic
  regression.
- Returns a list of floats, one for each new mail, rounded to 3 digits.

>>> urgent_or_not(["water everywhere", "new name plate", "water in the hall", "name on the bell"], [True, False, True, False], ["water again"])
[0.577]
'''

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

minutes = 4
chapter = "03-words-that-tell"
kind = "complete"
hint = "The pipeline is fitted to the texts themselves; it makes the rows. Which column of `predict_proba` belongs to True?"

starter = '''from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline


def urgent_or_not(mails: list[str], urgent: list[bool], new: list[str]) -> list[float]:
    model = make_pipeline(TfidfVectorizer(...), ...)
    model.fit(..., urgent)
    return model.predict_proba(new)[...].round(3).tolist()
'''


def urgent_or_not(mails: list[str], urgent: list[bool], new: list[str]) -> list[float]:
    model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), LogisticRegression())
    model.fit(mails, urgent)
    return model.predict_proba(new)[:, 1].round(3).tolist()


_OLD = [
    "water is off", "water is on again", "lift is off", "lift is on again", "heating is off", "heating is on again",
    "not urgent, light is off", "light is off in the lift", "bell is not urgent", "bell is off again",
]  # fmt: skip
_URGENT = [True, False, True, False, True, False, False, True, False, True]


def cases(rng):
    four = ["water everywhere", "new name plate", "water in the hall", "name on the bell"]
    yield (four, [True, False, True, False], ["water again"])
    yield (four, [False, True, True, False], ["water again", "name", "on the bell", "new plate in the hall"])
    yield (_OLD, _URGENT, ["water is off", "lift is on again", "not urgent"])
    yield (_OLD, _URGENT, ["bell is off", "is it urgent", "again", "on and off", "light is on"])
    yield (["not bad", "bad", "not good", "good"], [False, True, True, False], ["not bad", "not good", "bad", "good"])
    yield (["off not on", "on not off", "not on", "not off"], [True, False, True, False], ["not on", "not off", "on", "off not"])
    yield (["no heat", "heat no", "no heat no", "heat heat"], [True, False, True, False], ["no heat", "heat no", "heat"])
    yield (["is off", "off is", "is off now", "now off is"], [True, False, True, False], ["is off", "off is", "off is now"])
    words = ["water", "lift", "is", "off", "on", "not", "again", "urgent"]
    for n in (8, 10):
        mails = [" ".join(words[i] for i in rng.integers(0, 8, 4).tolist()) for _ in range(n)]
        yield (mails + ["not on off", "off on not"], [True, False] * (n // 2) + [True, False], mails + ["not on off", "off on"])


def wrong_single_words(mails, urgent, new):
    """Your vectorizer sees single words only, so "not on" and "on not" have the same row."""
    model = make_pipeline(TfidfVectorizer(), LogisticRegression())
    model.fit(mails, urgent)
    return model.predict_proba(new)[:, 1].round(3).tolist()


def wrong_pairs_alone(mails, urgent, new):
    """Your vectorizer sees pairs only: (2, 2) leaves the single words out. A mail of one word has an empty row."""
    model = make_pipeline(TfidfVectorizer(ngram_range=(2, 2)), LogisticRegression())
    model.fit(mails, urgent)
    return model.predict_proba(new)[:, 1].round(3).tolist()


def wrong_chance_of_waiting(mails, urgent, new):
    """You return the first column of `predict_proba`. The columns stand in the order of the sorted classes. Which of
    False and True comes first?"""
    model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), LogisticRegression())
    model.fit(mails, urgent)
    return model.predict_proba(new)[:, 0].round(3).tolist()
