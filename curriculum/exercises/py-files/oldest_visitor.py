'''Find the mistake: nine is older than ten

The function is meant to return the name of the oldest visitor. It returns Ida, 9, although Bo is 10. Find the mistake and fix
it.

- `text`: CSV with the columns `name` and `age` and at least one row below the names. `age` is a whole number.
- Returns a text. If several are equally old, it's the first of them.

>>> oldest("name,age\\nIda,9\\nBo,10\\n")
'Bo'
>>> oldest("name,age\\nCy,40\\nDi,40\\n")
'Cy'
'''

import csv
import io

kind = "fix"
minutes = 4
chapter = "03-tables-as-text"
hint = "What does `max` compare here? Print the type of one age."

starter = '''
import csv
import io


def oldest(text: str) -> str:
    rows = list(csv.DictReader(io.StringIO(text)))
    return max(rows, key=lambda row: row["age"])["name"]
'''


def oldest(text: str) -> str:
    rows = list(csv.DictReader(io.StringIO(text)))
    return max(rows, key=lambda row: int(row["age"]))["name"]


def cases(rng):
    yield ("name,age\nIda,9\n",)
    yield ("name,age\nIda,9\nBo,10\n",)
    yield ("name,age\nCy,40\nDi,40\n",)
    yield ("name,age\nA,100\nB,99\nC,20\n",)
    yield ("name,age\nA,3\nB,12\nC,8\n",)
    yield ('name,age\n"Zo, Z",5\n"Yo, Y",50\n',)
    yield ("age,name\n7,A\n10,B\n10,C\n",)
    yield ("name,age\nZ,0\nY,100\nX,9\n",)
    yield ("name,age\nM,61\nL,8\nN,61\n",)
    yield ("name,age\nM,61\nL,75\n",)
    yield ("name,age\nM,1\nL,3\nK,2\n",)
    yield ("name,age\nM,10\nL,11\nA,12\n",)
    for n in (3, 5, 8):
        ages = rng.integers(0, 100, n).tolist()
        rows = "".join(f"V{i},{age}\n" for i, age in enumerate(ages))
        yield (f"name,age\nW,9\n{rows}Q,101\nR,8\nS,101\n",)


def wrong_longest_text(text):
    """You compare how many digits an age has. With 61 and 75 both have two, and the first wins although it is smaller."""
    rows = list(csv.DictReader(io.StringIO(text)))
    return max(rows, key=lambda row: len(row["age"]))["name"]


def wrong_last_in_the_alphabet(text):
    """You compare the names. In order of what should the rows be compared?"""
    return max(row["name"] for row in csv.DictReader(io.StringIO(text)))


def wrong_last_of_equals(text):
    """If several are equally old, you return the last of them. The first is asked for."""
    rows = list(csv.DictReader(io.StringIO(text)))
    return max(reversed(rows), key=lambda row: int(row["age"]))["name"]
