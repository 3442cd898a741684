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
    """You count folders too whose names end in `.csv`."""
    return """
        find data -name '*.csv' | wc -l
        """


def wrong_not_below():
    """You count what lies in `data` itself. A `*` does not reach into the folders inside."""
    return """
        ls data | grep -c 'csv$'
        """


def wrong_csv_anywhere():
    """You also count names that contain `.csv` and end in something else."""
    return """
        find data -type f | grep -c '.csv'
        """


def wrong_star_in_data():
    """The star finds names in `data` itself. It does not reach into the folders inside, and `ls` shows what is in a folder
    that fits."""
    return """
        ls data/*.csv | wc -l
        """
