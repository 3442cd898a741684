"""Seat guests who quarrel at two tables

"Some guests can't stand each other. There are two tables. Seat everybody so that no two who quarrel share a table, or tell me that it's
impossible." Which table does somebody without quarrels get? You need a rule, and here it is.

- `guests`: a list of different names, possibly empty. `quarrels`: a list of tuples of two different guests, possibly empty.
- Guests who are connected, directly or through others, by quarrels form a group. In each group, the guest who is first in the alphabet
  sits at the first table; with this, everybody else's table follows. A guest without quarrels is a group alone.
- Returns the names at the first table, in alphabetical order; None if it's impossible.


>>> two_tables(["Ada", "Bo", "Cy", "Di"], [("Ada", "Cy"), ("Cy", "Bo")])
['Ada', 'Bo', 'Di']
>>> two_tables(["Ada", "Bo", "Cy"], [("Ada", "Bo"), ("Bo", "Cy"), ("Cy", "Ada")]) is None
True
"""

minutes = 14
chapter = "06-graphs"
hint = "Make a dict of neighbours first. Begin a search at each guest who has no table yet, in alphabetical order, and give every neighbour the other table. When is it impossible? O(V + E) after sorting the V guests."
equivalent = {
    "Binary_Sub_Div @ 16:table[other] = 3 - table[name] -> table[other] = 3 / table[name]": "two values that take turns serve as well",
    "Binary_Sub_FloorDiv @ 16:table[other] = 3 - table[name] -> table[other] = 3 // table[name]": "two values that take turns serve as well",
    "NumberReplacer @ 16:table[other] = 3 - table[name] -> table[other] = 4 - table[name]": "two values that take turns serve as well",
    "Compare_Eq_LtE @ 20:return sorted(name for name in table if table[name] == 1) -> return sorted(name for name in table if table[name] <= 1)": "tables are 1 and 2",
}


def two_tables(guests: list[str], quarrels: list[tuple[str, str]]) -> list[str] | None:
    near = {name: [] for name in guests}
    for a, b in quarrels:
        near[a].append(b)
        near[b].append(a)
    table = {}
    for start in sorted(guests):
        if start in table:
            continue
        table[start] = 1
        stack = [start]
        while stack:
            name = stack.pop()
            for other in near[name]:
                if other not in table:
                    table[other] = 3 - table[name]
                    stack.append(other)
                elif table[other] == table[name]:
                    return None
    return sorted(name for name in table if table[name] == 1)


def _pairs(text):
    return [(pair[0], pair[1]) for pair in text.split()]


def cases(rng):
    yield ([], [])
    yield (["a"], [])
    yield (["b", "a"], [])
    yield (["a", "b"], _pairs("ab"))
    yield (["a", "b"], _pairs("ba"))
    yield (["a", "b", "c"], _pairs("ab bc ac"))
    yield (["a", "b", "c"], _pairs("ab ac"))
    yield (["a", "b", "c", "d"], _pairs("ac cb"))
    yield (["c", "b", "d", "a"], _pairs("ad bc cd"))
    yield (["a", "b", "c", "d"], _pairs("ab bc cd da"))
    yield (["a", "b", "c", "d", "e"], _pairs("ab bc cd de ea"))
    yield (["a", "b", "c", "d"], _pairs("ac cb bd da"))
    yield (["a", "b", "c", "d", "e"], _pairs("ab bd de ea"))
    yield (["a", "b", "c", "d", "e", "f"], _pairs("ab bc cd de ef fa"))
    yield (["e", "d", "c", "b", "a"], _pairs("de dc ab"))
    yield (["a", "b", "c", "d", "e", "f"], _pairs("af fb bd dc ce"))
    yield (["a", "b", "c", "d", "e"], _pairs("ab cd de ce"))
    yield (["a", "b", "c", "d", "e", "f"], _pairs("ab bc ca de ef"))
    for n in (6, 8):
        names = ["abcdefgh"[k] for k in rng.permutation(n).tolist()]
        pairs = [(names[i], names[int(rng.integers(0, i))]) for i in range(1, n - 1)]
        yield (names, pairs)
        yield (names, pairs[1:])


def wrong_one_group(guests, quarrels):
    """You search from one guest only. Others aren't connected with them, and never get a table. `two_tables(["b", "a"], [])` gives ['a'], not ['a', 'b']."""
    near = {name: [] for name in guests}
    for a, b in quarrels:
        near[a].append(b)
        near[b].append(a)
    table = {name: 1 for name in sorted(guests)[:1]}
    stack = list(table)
    while stack:
        name = stack.pop()
        for other in near[name]:
            if other not in table:
                table[other] = 3 - table[name]
                stack.append(other)
            elif table[other] == table[name]:
                return None
    return sorted(name for name in table if table[name] == 1)


def wrong_first_table_that_is_free(guests, quarrels):
    """You seat the guests one after the other at the first table where nobody quarrels with them so far, else at the second. That choice can be wrong later, and the second table isn't checked. `two_tables(["a", "b", "c"], [("a", "b"), ("b", "c"), ("a", "c")])` gives ['a'], not None."""
    first = []
    for name in sorted(guests):
        if not any((name, other) in quarrels or (other, name) in quarrels for other in first):
            first.append(name)
    return first


def wrong_quarrels_one_way(guests, quarrels):
    """You write each quarrel down for one of the two only. It goes both ways, so the other one is seated without asking. `two_tables(["a", "b"], [("b", "a")])` gives None, not ['a']."""
    near = {name: [] for name in guests}
    for a, b in quarrels:
        near[a].append(b)
    table = {}
    for start in sorted(guests):
        if start not in table:
            table[start] = 1
            stack = [start]
            while stack:
                name = stack.pop()
                for other in near[name]:
                    if other not in table:
                        table[other] = 3 - table[name]
                        stack.append(other)
                    elif table[other] == table[name] and start != other:
                        return None
    return sorted(name for name in table if table[name] == 1)


def wrong_circle_is_impossible(guests, quarrels):
    """You give up at every cycle of quarrels. A cycle of four can be seated, with every second guest at one table. `two_tables(["a", "b", "c", "d"], [("a", "b"), ("b", "c"), ("c", "d"), ("d", "a")])` gives None, not ['a', 'c']."""
    near = {name: [] for name in guests}
    for a, b in quarrels:
        near[a].append(b)
        near[b].append(a)
    table = {}
    for start in sorted(guests):
        if start not in table:
            table[start] = 1
            stack = [(start, "")]
            while stack:
                name, before = stack.pop()
                for other in near[name]:
                    if other == before:
                        continue
                    if other in table:
                        return None
                    table[other] = 3 - table[name]
                    stack.append((other, name))
    return sorted(name for name in table if table[name] == 1)
