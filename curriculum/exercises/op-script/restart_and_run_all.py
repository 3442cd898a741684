"""Restart and run all

A notebook is to become a program. Before that, find out what *Restart and run all* would do. It runs the cells from top to
bottom. A real notebook stops at the first error; go on after it, so that all faults are found at once. A cell fails if it uses a
name that no cell above it has made. A cell that fails makes no names.

- `cells`: a list of tuples `(uses, makes)`, two lists of names each. What a cell uses has to be there before the cell starts.
- Returns the list of the numbers of the cells that fail, counted from 1, in their order.

>>> restart_and_run_all([([], ["visits"]), (["clean"], ["model"]), (["visits"], ["clean"])])
[2]
>>> restart_and_run_all([(["a"], ["a"]), (["a"], ["b"])])
[1, 2]
"""

minutes = 7
chapter = "01-out-of-the-notebook"
hint = "Keep a set of the names that are there. When does a cell's name get into it?"


def restart_and_run_all(cells: list) -> list:
    there = set()
    failed = []
    for number, (uses, makes) in enumerate(cells, 1):
        if all(name in there for name in uses):
            for name in makes:
                there.add(name)
        else:
            failed.append(number)
    return failed


def cases(rng):
    yield ([],)
    yield ([([], ["a"])],)
    yield ([(["a"], ["a"])],)
    yield ([(["a"], []), ([], ["a"])],)
    yield ([(["a"], ["a"]), (["a"], ["b"])],)
    yield ([([], ["a"]), (["a", "b"], ["c"]), (["c"], [])],)
    yield ([([], ["visits"]), (["clean"], ["model"]), (["visits"], ["clean"])],)
    yield ([([], ["a", "b"]), (["a", "c"], ["d"]), (["d"], ["c"]), (["b"], ["c"]), (["c"], [])],)
    yield ([([], ["a"]), (["b", "a"], ["c"]), ([], ["b"]), (["c"], ["d"])],)
    for n in (5, 8):
        names = ["a", "b", "c", "d", "e"]
        cells = [([], ["a"])]
        for _ in range(n):
            uses = [names[i] for i in rng.permutation(5)[: rng.integers(0, 3)].tolist()]
            cells.append((uses, [names[int(rng.integers(1, 5))]]))
        yield (cells,)


def wrong_anywhere_in_the_notebook(cells):
    """You look for the name in all cells. A cell further down has not run yet when this one starts, which is just what goes
    wrong after a restart."""
    made = {name for _, makes in cells for name in makes}
    return [number for number, (uses, _) in enumerate(cells, 1) if not all(name in made for name in uses)]


def wrong_failed_cells_count(cells):
    """You count the names of a cell that has failed. It stopped with an error, so its names were never made."""
    there, failed = set(), []
    for number, (uses, makes) in enumerate(cells, 1):
        if not all(name in there for name in uses):
            failed.append(number)
        there |= set(makes)
    return failed


def wrong_one_name_is_enough(cells):
    """For you a cell runs if one of the names it uses is there. It needs all of them."""
    there, failed = set(), []
    for number, (uses, makes) in enumerate(cells, 1):
        if not uses or any(name in there for name in uses):
            there |= set(makes)
        else:
            failed.append(number)
    return failed
