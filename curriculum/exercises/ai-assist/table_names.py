"""Look it up, then fix it: names of tables

Each file in a folder becomes a table in a database. An assistant proposed how to make the name of a table from the name
of a file, and explained: "`strip` removes the prefix and the ending." For `"raw_sales.csv"` it works. Look up what
`strip` does, find a file for which it goes wrong, and fix the function.

The contract: `raw_` at the front is taken away once, if it is there; so is `.csv` at the end. Everything else stays.

- `file`: a text, possibly empty.
- Returns a text.

>>> table_name("raw_sales.csv")
'sales'
>>> table_name("raw_war.csv")
'war'
"""

kind = "fix"
minutes = 3
chapter = "02-look-it-up"
hint = "Which characters does `strip(\"raw_\")` take away, and from which ends? There are two methods that take away a text, and not a set of characters."

starter = '''
def table_name(file: str) -> str:
    """Turn a file name such as raw_sales.csv into the name of a table."""
    return file.strip("raw_").strip(".csv")
'''


def table_name(file: str) -> str:
    return file.removeprefix("raw_").removesuffix(".csv")


def cases(rng):
    for file in ("", "raw_", ".csv", "sales", "raw_sales.csv", "raw_war.csv", "cats.csv", "raw_raw_x.csv", "x.csv.csv",
                 "my_raw_x.csv", "x.csv.zip", "Raw_X.CSV", "draw_x.csv", "wars", "raw_a", "raw_raw_raw_", "y.csv.csv.csv", "raw_.csv", "csv", "x_raw_"):
        yield (file,)
    for _ in range(4):
        middle = "".join("rawcsvt_."[i] for i in rng.integers(0, 9, 5).tolist())
        yield ("raw_" + middle + ".csv",)


def wrong_sets_of_characters(file):
    """`strip` takes a set of characters away, so "raw_war.csv" loses its own letters too. Look up what its argument
    means."""
    return file.strip("raw_").strip(".csv")


def wrong_everywhere(file):
    """You take these pieces away wherever they are. In "my_raw_x.csv" the `raw_` isn't at the front, and it stays."""
    return file.replace("raw_", "").replace(".csv", "")


def wrong_again_and_again(file):
    """You take them away as often as they are there. The contract says once."""
    while file.startswith("raw_"):
        file = file.removeprefix("raw_")
    while file.endswith(".csv"):
        file = file.removesuffix(".csv")
    return file
