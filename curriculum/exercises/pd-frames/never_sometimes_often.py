"""Never, sometimes, often

A questionnaire about school asks many questions, each to be answered by "never", "sometimes" or "often". For a mean,
the answers become 0, 1 and 2. Some pupils wrote something else, and a person has to look at those words.

- `answers`: a DataFrame of texts and gaps with any labels; each column is a question, and there is at least one.
  Capitals and spaces at the ends don't matter. It isn't changed.
- Returns a tuple: a DataFrame of the type `"Int64"` with the same columns and labels, in which each known answer is a
  number and everything else is missing; and the list of the other words, without spaces at the ends and in small
  letters, each once, in alphabetical order. A cell that was missing is no word.

>>> table, words = never_sometimes_often(pd.DataFrame({"q1": ["never", " Often"], "q2": ["rarely", None]}))
>>> table["q1"].tolist(), table["q2"].tolist(), words
([0, 2], [<NA>, <NA>], ['rarely'])
"""

import pandas as pd

minutes = 8
chapter = "04-from-text-to-types"
hint = "Go through the columns one by one. In each, a word is unknown if it is missing after `.map` and wasn't before."


def never_sometimes_often(answers: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    numbers, unknown = answers.copy(), set()
    for name in answers.columns:
        words = answers[name].str.strip().str.lower()
        value = words.map({"never": 0, "sometimes": 1, "often": 2})
        unknown = unknown | set(words[value.isna() & words.notna()])
        numbers[name] = value.astype("Int64")
    return numbers, sorted(unknown)


def cases(rng):
    f = pd.DataFrame
    yield (f({"q": ["never"]}),)
    yield (f({"q": ["Often ", "SOMETIMES"]}),)
    yield (f({"q": ["no", None]}),)
    yield (f({"q1": ["never", " Often"], "q2": ["rarely", None]}),)
    yield (f({"q": ["yes", "Yes ", "yes"], "r": ["yes", "no", "often"]}),)
    yield (f({"b": ["?", "never"], "a": ["always", "ALWAYS"]}).set_axis([5, 5]),)
    yield (f({"q": ["x ", "never"], "r": [" Y", None], "s": ["never", "sometimes"]}).set_axis(["v", "u"]),)
    choices = ["never", "Never", " sometimes", "often ", "OFTEN", None, "rarely", "Rarely ", "daily"]
    for n in (4, 7):
        columns = {}
        for name in ("q2", "q1", "q3"):
            columns[name] = [choices[int(k)] for k in rng.integers(0, 9, n)]
        columns["q5"] = ["Never", None, " ah ", *["never"] * (n - 3)]
        yield (f({"q0": ["hm", *["often"] * (n - 1)], **columns}),)


def wrong_as_it_was_typed(answers):
    """You look answers up as they were typed, so " Often" isn't known. Remove spaces and capitals first."""
    known = {"never": 0, "sometimes": 1, "often": 2}
    numbers = answers.apply(lambda column: column.map(known).astype("Int64"))
    words = {w.strip().lower() for name in answers for w in answers[name].dropna() if w not in known}
    return numbers, sorted(words)


def wrong_words_repeated(answers):
    """A word that several pupils wrote is in your list several times. Each should be there once."""
    known = {"never": 0, "sometimes": 1, "often": 2}
    numbers = answers.apply(lambda column: column.str.strip().str.lower().map(known).astype("Int64"))
    words = [w.strip().lower() for name in answers for w in answers[name].dropna()]
    return numbers, sorted(w for w in words if w not in known)


def wrong_last_column_only(answers):
    """Your list has only the words of the last column. If you begin it again for each column, the words of the others are lost."""
    known = {"never": 0, "sometimes": 1, "often": 2}
    numbers = answers.apply(lambda column: column.str.strip().str.lower().map(known).astype("Int64"))
    last = answers[answers.columns[-1]].dropna()
    return numbers, sorted({w.strip().lower() for w in last} - set(known))
