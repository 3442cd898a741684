"""Columns in another order

A network was trained on a weather table. Since an update the station sends its columns in another order, and the forecasts make no sense. Rather than rearrange every table that comes in, rearrange the first weights once.

- `W1`: d lists of h floats, the weights of the first layer, a row for each column of the old table. `old`: the d names of these columns; `new`: the names of the columns of the new table. No name occurs twice in a list. d is at least 1.
- Every name of `old` is in `new`; `new` may have further columns, which the network doesn't know and mustn't be influenced by.
- Returns the new weights, a list with a row for each column of `new`, such that a new table gives the same scores as the old one did.

>>> columns_in_another_order([[1.0], [2.0]], ["wind", "rain"], ["rain", "snow", "wind"])
[[2.0], [0.0], [1.0]]
"""

minutes = 6
chapter = "03-a-trained-network"
hint = "Take the names of the new table one after the other. Which row of the old weights belongs to each?"

equivalent = {
    "NumberReplacer @ 5:weights.append(rows.get(name, [0.0] * len(W1[0]))) -> weights.append(rows.get(name, [0.0] * len(W1[ -1])))": "all rows are equally long",
}


def columns_in_another_order(W1: list[list[float]], old: list[str], new: list[str]) -> list[list[float]]:
    rows = dict(zip(old, W1))
    weights = []
    for name in new:
        weights.append(rows.get(name, [0.0] * len(W1[0])))
    return weights


def cases(rng):
    yield ([[1.0, 2.0]], ["wind"], ["wind"])
    yield ([[1.0], [2.0]], ["wind", "rain"], ["rain", "snow", "wind"])
    yield ([[1.0, 5.0], [2.0, 6.0]], ["wind", "rain"], ["rain", "wind"])
    yield ([[1.0, 5.0], [2.0, 6.0], [3.0, 7.0]], ["wind", "rain", "sun"], ["sun", "wind", "rain"])
    yield ([[1.0, 5.0], [2.0, 6.0], [3.0, 7.0]], ["wind", "rain", "sun"], ["rain", "sun", "wind"])
    yield ([[1.0, 5.0, 8.0], [2.0, 6.0, 9.0]], ["wind", "rain"], ["snow", "fog", "wind", "rain"])
    names = ["wind", "rain", "sun", "snow", "fog", "dew", "hail"]
    for d, more, h in ((3, 0, 2), (4, 1, 3), (5, 2, 2)):
        old = [names[i] for i in rng.permutation(7)[:d]]
        new = old + [name for name in names if name not in old][:more]
        new = new[1:3] + new[:1] + [new[3 + i] for i in rng.permutation(len(new) - 3)]
        yield (rng.permutation(d * h).astype(float).reshape(d, h).tolist(), old, new)


def wrong_the_other_way_round(W1, old, new):
    """You send the rows the wrong way: you look up for each *old* column where it stands in the new table, and take that row. With two columns swapped it's the same; with three in a circle it isn't."""
    rows = []
    for i in range(len(new)):
        place = new.index(old[i]) if i < len(old) else len(W1)
        rows.append(list(W1[place]) if place < len(W1) else [0.0] * len(W1[0]))
    return rows


def wrong_unknown_columns_left_out(W1, old, new):
    """You leave out the columns that the network doesn't know. The new table has them, so the weights need a row for each; which weight lets a column have no influence?"""
    return [W1[old.index(name)] for name in new if name in old]


def wrong_old_order_kept(W1, old, new):
    """You leave the rows in their old order and add zeros at the end. Each row has to stand where its column now stands."""
    return [list(row) for row in W1] + [[0.0] * len(W1[0]) for _ in range(len(new) - len(old))]
