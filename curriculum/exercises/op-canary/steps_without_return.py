'''Steps without a way back

Releases follow one another. Each *writes* some fields into every row, and *reads* a value from the first of its fields that the row has.
Find the steps from one release to the next that are dangerous.

- `releases`: a list of dicts, at least one, with `"writes"` and `"reads"`, lists of names of fields, neither of them empty.
- A step is dangerous *forward* if the newer release can't read a row that the older one wrote, and *back* if the older one can't read a
  row that the newer one wrote. A row can be read if it has at least one of the fields in `reads`.
- Returns a list of tuples `(i, "forward")` and `(i, "back")`, where `i` is the position of the newer release; ordered by `i`, forward
  before back.

>>> old = {"writes": ["weight"], "reads": ["weight"]}
>>> new = {"writes": ["weight_g"], "reads": ["weight_g", "weight"]}
>>> steps_without_return([old, new])
[(1, 'back')]
>>> steps_without_return([old, {"writes": ["weight", "weight_g"], "reads": ["weight"]}])
[]
'''

minutes = 7
chapter = "05-data-that-both-can-read"
hint = "Which release reads, and which one wrote? There are two such questions for each pair of neighbours."


def steps_without_return(releases: list[dict]) -> list[tuple[int, str]]:
    dangerous = []
    for i in range(1, len(releases)):
        older, newer = releases[i - 1], releases[i]
        if not set(newer["reads"]) & set(older["writes"]):
            dangerous.append((i, "forward"))
        if not set(older["reads"]) & set(newer["writes"]):
            dangerous.append((i, "back"))
    return dangerous


def _r(writes, reads):
    return {"writes": writes.split(), "reads": reads.split()}


def cases(rng):
    yield ([_r("a", "a")],)
    yield ([_r("a", "a"), _r("a", "a")],)
    yield ([_r("a", "a"), _r("b", "b a")],)
    yield ([_r("a", "a"), _r("b", "b")],)
    yield ([_r("a", "a"), _r("a b", "b")],)
    yield ([_r("a", "a"), _r("a b", "a"), _r("a b", "b a"), _r("b", "b a")],)
    yield ([_r("a", "a"), _r("a b", "b a"), _r("b", "b")],)
    yield ([_r("b", "b a"), _r("a", "a")],)
    yield ([_r("a", "a"), _r("b", "b a"), _r("c", "c b"), _r("c", "c")],)
    yield ([_r("a", "a"), _r("b a", "c"), _r("c", "c b")],)
    names = ["a", "b", "c"]
    for n in (4, 6, 8):
        rows = []
        for _ in range(n):
            pick = [rng.permutation(names).tolist()[: int(rng.integers(1, 3))] for _ in range(2)]
            rows.append({"writes": pick[0], "reads": pick[1]})
        yield (rows,)


def wrong_forward_only(releases):
    """You look forward only. What makes a rollback fail is that the older release can't read what the newer one wrote."""
    pairs = enumerate(zip(releases, releases[1:]), 1)
    return [(i, "forward") for i, (a, b) in pairs if not set(b["reads"]) & set(a["writes"])]


def wrong_all_fields_needed(releases):
    """You want all the fields that a release reads to be there. One of them is enough: "weight_g, else weight"."""
    found = []
    for i, (a, b) in enumerate(zip(releases, releases[1:]), 1):
        if not set(b["reads"]) <= set(a["writes"]):
            found.append((i, "forward"))
        if not set(a["reads"]) <= set(b["writes"]):
            found.append((i, "back"))
    return found


def wrong_own_rows(releases):
    """You ask whether each release reads what it writes itself. The question is about rows of the neighbour."""
    found = []
    for i, (a, b) in enumerate(zip(releases, releases[1:]), 1):
        if not set(a["reads"]) & set(a["writes"]):
            found.append((i, "forward"))
        if not set(b["reads"]) & set(b["writes"]):
            found.append((i, "back"))
    return found


def wrong_against_the_first(releases):
    """You compare each release with the first. A rollback goes back one step, to its neighbour."""
    found = []
    for i, b in enumerate(releases[1:], 1):
        if not set(b["reads"]) & set(releases[0]["writes"]):
            found.append((i, "forward"))
        if not set(releases[0]["reads"]) & set(b["writes"]):
            found.append((i, "back"))
    return found
