"""Numbers into bins that hold about as many rows each; a gap has a bin of its own, the first."""

from bisect import bisect_right

from rows import CATEGORIES, numbers_of

GAP = 0


def fit(rows, bins):
    """The edges of each number; the names of each category that were seen."""
    return {
        "edges": [edges(column, bins) for column in zip(*map(numbers_of, rows), strict=True)],
        "names": [sorted({row[name] for row in rows if row[name]}) for name in CATEGORIES],
    }


def edges(column, bins):
    ordered = sorted(value for value in column if value is not None)
    return sorted({ordered[len(ordered) * at // bins] for at in range(1, bins)})


def codes(made, rows):
    """For each row the numbers of its bins. Unseen names are gaps."""
    seen = [{name: at for at, name in enumerate(names, 1)} for names in made["names"]]
    return [
        [
            *(
                GAP if value is None else 1 + bisect_right(cuts, value)
                for cuts, value in zip(made["edges"], numbers_of(row), strict=True)
            ),
            *(known.get(row[name], GAP) for known, name in zip(seen, CATEGORIES, strict=True)),
        ]
        for row in rows
    ]


def sizes(made):
    return [len(cuts) + 2 for cuts in made["edges"]] + [len(names) + 1 for names in made["names"]]
