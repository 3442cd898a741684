'''Find the mistake: one column too many

A program keeps the latest entry of each member and returns the table as the bytes of a Parquet file. To see what is in it,
the last lines read the file and return the names of its columns and the members in it. For some tables there is one more
column, with a name that nobody chose. Find the mistake and fix it.

- `members`: a list of texts. `days`: a list of as many texts such as `"2024-05-01"`. All days differ. For
  each member the row with the latest day is kept, and the rows are sorted by day.
- Returns a tuple: the list of the names of the columns, and the list of the members in the file.

>>> kept(["Ines", "Tom", "Ines", "Eva"], ["2024-05-01", "2024-05-03", "2024-05-09", "2024-05-02"])
(['member', 'day'], ['Eva', 'Tom', 'Ines'])
>>> kept(["Tom"], ["2024-05-03"])
(['member', 'day'], ['Tom'])
'''

import io

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

kind = "fix"
minutes = 6
chapter = "02-types-that-travel"
hint = "Print the row labels of the table before it is converted. Which argument leaves them out?"

starter = '''
import io

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq


def kept(members, days):
    table = pd.DataFrame({"member": members, "day": days})
    table = table.sort_values("day").drop_duplicates("member", keep="last")
    file = io.BytesIO()
    pq.write_table(pa.Table.from_pandas(table), file)
    back = pq.read_table(io.BytesIO(file.getvalue()))
    return back.column_names, back["member"].to_pylist()
'''


def kept(members: list[str], days: list[str]) -> tuple[list[str], list[str]]:
    table = pd.DataFrame({"member": members, "day": days})
    table = table.sort_values("day").drop_duplicates("member", keep="last")
    file = io.BytesIO()
    pq.write_table(pa.Table.from_pandas(table, preserve_index=False), file)
    back = pq.read_table(io.BytesIO(file.getvalue()))
    return back.column_names, back["member"].to_pylist()


def cases(rng):
    yield (["Tom"], ["2024-05-03"])
    yield (["Ines", "Tom"], ["2024-05-01", "2024-05-03"])
    yield (["Ines", "Tom", "Ines", "Eva"], ["2024-05-01", "2024-05-03", "2024-05-09", "2024-05-02"])
    yield (["a", "b", "c", "d"], ["2024-05-02", "2024-05-01", "2024-05-04", "2024-05-03"])
    yield (["a", "b", "a", "c", "a"], ["2024-05-05", "2024-05-02", "2024-05-07", "2024-05-01", "2024-05-03"])
    yield (["a", "a", "b", "c"], ["2024-05-04", "2024-05-01", "2024-05-02", "2024-05-03"])
    yield (["x", "y", "x", "z"], ["2023-12-30", "2024-01-01", "2024-12-31", "2023-01-02"])
    for n in (6, 9):
        days = [f"2024-06-{d:02}" for d in rng.permutation(30)[:n].tolist()]
        yield ([f"m{i}" for i in rng.integers(0, 5, n).tolist()], days)


def wrong_sorting_removed(members, days):
    """You sort the rows by their labels again, or not at all. They should be in the order of the days."""
    table = pd.DataFrame({"member": members, "day": days})
    table = table.sort_values("day").drop_duplicates("member", keep="last")
    places = [i for i in range(len(members)) if i in table.index.tolist()]
    return ["member", "day"], [members[i] for i in places]


def wrong_labels_become_a_column(members, days):
    """You make the labels an ordinary column with `reset_index()`. It is still one column too many; say `drop=True`, or
    leave the labels out when the table is converted."""
    table = pd.DataFrame({"member": members, "day": days})
    table = table.sort_values("day").drop_duplicates("member", keep="last").reset_index()
    return table.columns.tolist(), table["member"].tolist()


def wrong_first_entry_kept(members, days):
    """You keep the earliest row of each member. The latest is asked for."""
    table = pd.DataFrame({"member": members, "day": days}).sort_values("day")
    return ["member", "day"], table.drop_duplicates("member")["member"].tolist()
