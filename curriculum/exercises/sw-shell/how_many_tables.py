'''How many tables are there?

A data set came as a folder, `data`, with folders inside folders. Write a script that prints one number: how many files below
`data`, at any depth, have a name that ends in `.csv`. A folder does not count, whatever its name is. There may be
none at all; then the number is 0.

```console
$ find data -type f | sort
data/all.csv
data/north/may.csv
data/old.csv.bak
$ bash how_many_tables.sh
2
```
'''

minutes = 4
chapter = "04-pipes"
kind = "shell"
hint = "One command prints the paths, one on each line; the next counts lines."


def _data(*names):
    return {"files": {f"data/{name}": "" for name in names}}


def commands():
    return """
        find data -type f -name '*.csv' | wc -l
        """


def cases():
    yield _data("north/may.csv", "all.csv", "old.csv.bak")
    yield _data("a.csv", "b.csv/readme.txt", "north/oldcsv", "north/east/c.csv")
    yield _data("x.csv/")
    yield {"files": {"sum.csv": "", **_data("q1/a.csv", "q1/a.csv.gz", "q2/b.csv", "raw.csv/c.csv")["files"]}}


def wrong_folders_too():
    """You also count folders whose names end in `.csv`."""
    return """
        find data -name '*.csv' | wc -l
        """


def wrong_not_below():
    """You count what is in `data` itself, and nothing in the folders inside."""
    return """
        ls data | grep -c 'csv$'
        """


def wrong_csv_anywhere():
    """Not every file that you count has a name that ends in `.csv`. The text may also stand elsewhere in a path, and in a pattern a dot fits any character."""
    return """
        find data -type f | grep -c '.csv'
        """


def wrong_star_in_data():
    """You miss files in the folders inside `data`: a star does not reach into them. And for a folder that fits, `ls` prints
    what is in it."""
    return """
        ls data/*.csv | wc -l
        """
