'''Find the mistake: likes of new posts

A museum wants to know how many likes its next posts will get. A linear model predicts them from the number of followers
at that time, taken as a logarithm (of 1 + followers), and the number of pictures. For the past posts it fits well; for
new posts the predictions are absurdly high. Find the mistake and fix it.

- `past`: a DataFrame with the columns `followers` and `pictures` (ints, 0 or more) and `likes` (floats), at least four
  rows. `new`: a DataFrame with at least one row and the columns `followers` and `pictures`, perhaps in another order
  and among others. Neither has gaps, and neither is changed.
- Returns an array of floats, the prediction for each row of `new`, not rounded.

>>> past = pd.DataFrame({"followers": [0, 9, 99, 999], "pictures": [1, 2, 2, 1], "likes": [10.0, 20.0, 30.0, 40.0]})
>>> likes_of_new_posts(past, pd.DataFrame({"followers": [9999], "pictures": [3]})).round(2)
array([50.])
'''

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

kind = "fix"
minutes = 5
chapter = "01-say-it-better"
hint = "What does the model get in its first column when it learns, and what when it predicts? Print both."

starter = """
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression


def likes_of_new_posts(past: pd.DataFrame, new: pd.DataFrame) -> np.ndarray:
    X = np.column_stack([np.log1p(past["followers"]), past["pictures"]])
    model = LinearRegression().fit(X, past["likes"])
    return model.predict(new[["followers", "pictures"]].to_numpy())
"""


def _columns(table):
    return np.column_stack([np.log1p(table["followers"]), table["pictures"]])


def likes_of_new_posts(past: pd.DataFrame, new: pd.DataFrame) -> np.ndarray:
    model = LinearRegression().fit(_columns(past), past["likes"])
    return model.predict(_columns(new))


def cases(rng):
    past = pd.DataFrame({"followers": [0, 9, 99, 999], "pictures": [1, 2, 2, 1], "likes": [10.0, 20.0, 30.0, 40.0]})
    yield past, pd.DataFrame({"followers": [9999], "pictures": [3]})
    yield past, pd.DataFrame({"pictures": [1, 1], "followers": [4, 40]}, index=[3, 3])
    other = past.assign(likes=[12.0, 19.0, 33.0, 41.0])
    yield other, pd.DataFrame({"hour": [5, 6], "pictures": [4, 2], "followers": [700, 12]})
    for n in (6, 10, 20):
        followers = rng.permutation(30)[:n] ** 3 + 1
        pictures = rng.permutation(np.arange(n) % 4)
        likes = 5.0 + 9 * np.log1p(followers) + 2 * pictures + rng.integers(-3, 4, n)
        table = pd.DataFrame({"followers": followers, "pictures": pictures, "likes": likes.round(1)})
        yield table, pd.DataFrame({"pictures": rng.integers(0, 5, 3), "followers": rng.integers(2, 50_000, 3)})


def wrong_log_only_in_training(past, new):
    """Your model has learnt what a logarithm of followers is worth, and then gets the followers themselves. New rows
    need the same columns as the past ones."""
    model = LinearRegression().fit(_columns(past), past["likes"])
    return model.predict(new[["followers", "pictures"]].to_numpy())


def wrong_no_log_at_all(past, new):
    """Now both tables have the same columns, but the logarithm is gone. The task asks for it in both."""
    names = ["followers", "pictures"]
    return LinearRegression().fit(past[names].to_numpy(), past["likes"]).predict(new[names].to_numpy())


def wrong_columns_by_place(past, new):
    """You take the first two columns of the new table, whatever they are called. Their order may differ: ask for them
    by name."""
    model = LinearRegression().fit(_columns(past), past["likes"])
    return model.predict(np.column_stack([np.log1p(new.iloc[:, 0]), new.iloc[:, 1]]))
