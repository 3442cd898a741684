"""Trees with their species

A city's map of its trees stores only a code for each species. For the signs in the park, each tree needs the full
name of its species.

- `trees`: a DataFrame with the columns `tree` (whole numbers, all different), `code` (text, never missing) and
  `height` (floats).
- `species`: a DataFrame with the columns `code` (text, all different), `name` (text) and `height` (floats: how high
  the species grows).
- Returns a DataFrame with the columns `tree`, `code`, `height` and `name`, in this order: every tree once, in the
  order of `trees`, with the tree's own height. A tree whose code isn't in `species` has no name. The labels are 0, 1,
  2, …

>>> trees = pd.DataFrame({"tree": [12, 15], "code": ["QR", "ZZ"], "height": [7.5, 3.0]})
>>> species = pd.DataFrame({"code": ["QR", "AP"], "name": ["oak", "maple"], "height": [30.0, 25.0]})
>>> trees_with_species(trees, species)[["tree", "height"]]
   tree  height
0    12     7.5
1    15     3.0
"""

import pandas as pd

minutes = 5
chapter = "02-two-tables"
hint = "Bring only the columns that you need: the key and the name. Which rows have to stay?"

equivalent = {
    "DropArgument @ 5:return trees.merge(species[['code', 'name']], on='code', how='left') -> return trees.merge(species[['code', 'name']], how='left')": "without `on` pandas takes the columns of the same name, and `code` is the only one",
}


def trees_with_species(trees: pd.DataFrame, species: pd.DataFrame) -> pd.DataFrame:
    return trees.merge(species[["code", "name"]], on="code", how="left")


def _trees(tree, code, height, index=None):
    return pd.DataFrame({"tree": tree, "code": code, "height": height}, index=index)


def cases(rng):
    species = pd.DataFrame(
        {"code": ["QR", "AP", "TC"], "name": ["oak", "maple", "lime"], "height": [30.0, 25.0, 28.0]}
    )
    yield _trees([1], ["QR"], [4.0]), species
    yield _trees([1], ["ZZ"], [4.0]), species
    yield _trees([12, 15], ["QR", "ZZ"], [7.5, 3.0]), species
    yield _trees([9, 8, 7], ["TC", "AP", "TC"], [5.0, 6.0, 7.0], [4, 4, 2]), species
    yield _trees([3, 1, 2], ["TC", "XX", "QR"], [1.0, 2.0, 3.0], ["c", "b", "a"]), species.iloc[::-1]
    for n in (5, 8):
        codes = [["QR", "AP", "TC", "ZZ", "FS"][i] for i in rng.integers(0, 5, n)]
        frame = _trees(rng.permutation(n + 1) + 100, [*codes, "FS"], [*(rng.integers(2, 60, n) / 2).tolist(), 1.5])
        yield frame, species.iloc[rng.permutation(3)]


def wrong_unknown_trees_lost(trees, species):
    """Trees whose code isn't in `species` are missing in your table. An inner join keeps only what has a partner."""
    return trees.merge(species[["code", "name"]], on="code")


def wrong_height_of_the_species(trees, species):
    """The height in your table is how high the species grows. The tree's own height is asked for."""
    joined = trees.drop(columns=["height"]).merge(species, on="code", how="left")
    return joined[["tree", "code", "height", "name"]]


def wrong_all_species(trees, species):
    """Your table has rows for species that no tree has. The trees decide which rows there are."""
    return trees.merge(species[["code", "name"]], on="code", how="outer")
