"""One page more

A print shop has learnt from past orders what a booklet costs, with a linear model of three columns: the number of pages,
the number of copies, and the product of the two. A customer asks what one more page would cost. The answer depends on
the number of copies. Fit the model, and return for each number of copies by how much the model's price rises if the
booklet has one page more.

- `pages`, `copies`: arrays of whole numbers above 0, `price`: an array of floats, all of shape (n,), a row for each past
  order. The orders are varied enough to determine all the weights. Nothing is changed.
- `asked`: an array of whole numbers above 0, perhaps empty: the numbers of copies.
- Returns an array of floats, one for each number in `asked`, not rounded.

>>> pages, copies = np.array([10, 10, 20, 20]), np.array([1, 100, 1, 100])
>>> one_page_more(pages, copies, np.array([17.0, 215.0, 22.5, 319.5]), np.array([1, 10, 100])).round(2).tolist()
[0.55, 1.45, 10.45]
"""

import numpy as np
from sklearn.linear_model import LinearRegression

minutes = 6
chapter = "01-say-it-better"
hint = "The model's price is a sum of weights times columns. Which of the columns change if there is one page more, and by how much each?"


def one_page_more(pages: np.ndarray, copies: np.ndarray, price: np.ndarray, asked: np.ndarray) -> np.ndarray:
    table = np.column_stack([pages, copies, pages * copies])
    model = LinearRegression().fit(table, price)
    return model.coef_[0] + model.coef_[2] * asked


def _orders(rng, n, weights):
    pages = np.concatenate([[8, 8, 40, 40], rng.integers(4, 60, n)])
    copies = np.concatenate([[20, 300, 20, 300], rng.integers(10, 400, n)])
    price = weights[0] * pages + weights[1] * copies + weights[2] * pages * copies + weights[3]
    return pages, copies, price + rng.normal(0, 2, n + 4).round(1)


def cases(rng):
    pages, copies = np.array([10, 10, 20, 20]), np.array([1, 100, 1, 100])
    yield pages, copies, np.array([17.0, 215.0, 22.5, 319.5]), np.array([1])
    yield pages, copies, np.array([17.0, 215.0, 22.5, 319.5]), np.array([1, 10, 100])
    yield pages, copies, np.array([17.0, 215.0, 22.5, 319.5]), np.array([], dtype=int)
    pages, copies = np.array([4, 8, 4, 8, 16]), np.array([50, 50, 200, 200, 10])
    yield pages, copies, 3.0 * pages + 0.5 * copies + 0.25 * pages * copies, np.array([4, 40])
    yield pages, copies, 2.0 * pages + 0.5 * copies + 7, np.array([10, 300])
    for n, weights in ((4, (0.5, 1.0, 0.1, 20)), (6, (2.0, 0.2, 0.05, 0)), (9, (1.5, 0.8, 0.2, 5))):
        yield *_orders(rng, n, weights), rng.integers(1, 500, 3)


def wrong_weight_of_the_pages_alone(pages, copies, price, asked):
    """You return the weight of the pages. If there is one page more, the product changes as well: how much larger does it become?"""
    model = LinearRegression().fit(np.column_stack([pages, copies, pages * copies]), price)
    return model.coef_[0] + 0.0 * asked


def wrong_no_product_in_the_table(pages, copies, price, asked):
    """Your model has no product, so for it a page costs the same whatever the number of copies. Give it the product as a third column."""
    model = LinearRegression().fit(np.column_stack([pages, copies]), price)
    return model.coef_[0] + 0.0 * asked


def wrong_product_alone(pages, copies, price, asked):
    """You count only what the product adds. The weight of the pages belongs to it as well: that part is paid once, whatever the number of copies."""
    model = LinearRegression().fit(np.column_stack([pages, copies, pages * copies]), price)
    return model.coef_[2] * asked


def wrong_one_copy_more(pages, copies, price, asked):
    """You take the weight of the copies for that of the pages. Which column grows by 1 if there is one page more?"""
    model = LinearRegression().fit(np.column_stack([pages, copies, pages * copies]), price)
    return model.coef_[1] + model.coef_[2] * asked
