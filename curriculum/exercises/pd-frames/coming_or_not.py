"""Complete it: coming or not

Guests have answered an invitation by email, with `"yes"` or `"no"`, some of them in capitals or with spaces around the word.
Somebody has to know how many chairs are needed. Fill the two gaps, so that the answers become True and False.

- `answers`: a Series of texts with any labels. Each is `yes` or `no`, in small or capital letters, perhaps with
  spaces at the ends, or something else, such as `"maybe"`, or missing.
- Returns a Series of the type `boolean` with the same labels and the same name: True for yes, False for no, missing
  for everything else.

>>> coming_or_not(pd.Series([" Yes", "NO", "maybe"])).tolist()
[True, False, <NA>]
"""

import pandas as pd

kind = "complete"
minutes = 3
chapter = "04-from-text-to-types"
hint = "What has to happen to the texts before the dict can know them? Then the type that has room for a gap."

starter = '''
import pandas as pd


def coming_or_not(answers: pd.Series) -> pd.Series:
    words = ...
    return words.map({"yes": True, "no": False}).astype(...)
'''


def coming_or_not(answers: pd.Series) -> pd.Series:
    words = answers.str.strip().str.lower()
    return words.map({"yes": True, "no": False}).astype("boolean")


def cases(rng):
    yield (pd.Series(["yes"]),)
    yield (pd.Series(["no", "Yes"]),)
    yield (pd.Series([" yes", "no "]),)
    yield (pd.Series([" Yes", "NO", "maybe"]),)
    yield (pd.Series(["yes", None, "no"], index=["Eva", "Tom", "Bo"], name="rsvp"),)
    yield (pd.Series(["YES ", " no", "yes please", None], index=[4, 4, 1, 0]),)
    yield (pd.Series(["n", "y", "yesno", " nO"]),)
    pool = ["yes", "No", " YES", "no  ", "perhaps", None, "Yes "]
    for n in (5, 9):
        yield (pd.Series(["No ", *(pool[i] for i in rng.integers(0, 7, n)), "yes", None], name="answer"),)


def wrong_spaces_unknown(answers):
    """An answer with spaces at its ends is lost: the dict doesn't know it."""
    return answers.str.lower().map({"yes": True, "no": False}).astype("boolean")


def wrong_capitals_unknown(answers):
    """An answer in capitals is lost: the dict doesn't know it."""
    return answers.str.strip().map({"yes": True, "no": False}).astype("boolean")


def wrong_silence_means_no(answers):
    """Whoever hasn't answered, or said something else, counts as "no" in your program. Nobody knows whether they are coming."""
    return (answers.str.strip().str.lower() == "yes").astype("boolean")
