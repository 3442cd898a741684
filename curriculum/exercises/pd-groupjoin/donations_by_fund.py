"""Find the mistake: donations by fund

A charity adds up the donations to each of its funds. Some people don't name a fund; their money is listed under
`"any"`. The auditor finds that the sums are less than what the bank has received. Find the mistake and fix it.

- `donations`: a DataFrame with the columns `fund` (text, or missing) and `amount` (whole numbers), with any labels.
  No fund is called `"any"`. There is at least one row with a fund. It isn't changed.
- Returns a dict from fund to the sum of its donations. If there are donations without a fund, the key `"any"` has
  their sum; otherwise there is no such key.

>>> donations_by_fund(pd.DataFrame({"fund": ["trees", None, "books", None], "amount": [50, 20, 30, 5]}))
{'books': 30, 'trees': 50, 'any': 25}
"""

import pandas as pd

kind = "fix"
minutes = 4
chapter = "01-one-row-for-each-group"
hint = "Print the sums before the line with `fillna`. Is there a gap that it could fill?"

starter = '''
import pandas as pd


def donations_by_fund(donations: pd.DataFrame) -> dict[str, int]:
    sums = donations.groupby("fund")["amount"].sum()
    sums.index = sums.index.fillna("any")
    return sums.to_dict()
'''


def donations_by_fund(donations: pd.DataFrame) -> dict[str, int]:
    sums = donations.groupby("fund", dropna=False)["amount"].sum()
    sums.index = sums.index.fillna("any")
    return sums.to_dict()


def cases(rng):
    yield (pd.DataFrame({"fund": ["trees"], "amount": [50]}),)
    yield (pd.DataFrame({"fund": ["trees", None], "amount": [50, 7]}),)
    yield (pd.DataFrame({"fund": ["trees", None, "books", None], "amount": [50, 20, 30, 5]}),)
    yield (pd.DataFrame({"fund": ["trees", "books", "trees"], "amount": [1, 2, 4]}),)
    yield (pd.DataFrame({"amount": [8, 8, 8], "fund": [None, "sea", None]}, index=[3, 3, 0]),)
    yield (pd.DataFrame({"fund": ["zoo", "art", None, "zoo"], "amount": [10, 20, 40, 80]}, index=["a", "b", "c", "d"]),)
    names = ["trees", "books", "sea", None]
    for n in (6, 10):
        funds = [names[i] for i in rng.integers(0, 4, n)]
        yield (pd.DataFrame({"fund": [*funds, "art", None], "amount": rng.integers(1, 90, n + 2)}),)


def wrong_no_fund_no_money(donations):
    """Donations without a fund are lost. `groupby` leaves rows with a missing key out unless you tell it not to."""
    return donations.groupby("fund")["amount"].sum().to_dict()


def wrong_donations_counted(donations):
    """You count the donations of each fund. Their amounts should be added up."""
    sums = donations.groupby("fund", dropna=False)["amount"].size()
    sums.index = sums.index.fillna("any")
    return sums.to_dict()


def wrong_gap_as_a_key(donations):
    """One key of your dict is a gap. It should be `"any"`."""
    return donations.groupby("fund", dropna=False)["amount"].sum().to_dict()
