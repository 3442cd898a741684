import math

from gradatim.checks import check, equal

CONTRACT = {
    "id": {"type": "whole", "unique": True},
    "kg": {"type": "number", "range": (0, 50), "gaps": 0.25},
    "shop": {"type": "text", "values": ["north", "south", "east"]},
    "paid": {"type": "yes/no", "gaps": 0.5},
}


def good(rng, n=8):
    """n rows that keep the contract"""
    ids, kg = rng.permutation(90)[:n].tolist(), rng.integers(1, 99, n) / 2
    shops = rng.choice(["north", "south", "east"], n).tolist()
    return [
        {"id": ids[i], "kg": float(kg[i]), "shop": shops[i], "paid": i % 3 == 0} for i in range(n)
    ]


def places(rng, n, k):
    return sorted(rng.permutation(n)[:k].tolist())


def put(rows, column, numbers, values):
    for number, value in zip(numbers, values, strict=True):
        rows[number][column] = value
    return rows


def same(lab, rows, want, hint, contract=CONTRACT):
    """these rows have these violations, and no others"""
    equal(lab.violations(rows, contract), want, hint=hint)


@check
def keeps_the_contract(lab, rng):
    """finds nothing in a table that keeps the contract"""
    for n in (1, 8, 30):
        same(lab, good(rng, n), {}, f"{n} good rows")


@check
def no_false_alarm(lab, rng):
    """raises no alarm for the borders of the range, whole numbers as numbers, and allowed gaps"""
    rows = put(good(rng), "kg", places(rng, 8, 6), [0, 50, 0.0, 50.0, None, None])
    put(rows, "paid", places(rng, 8, 4), [None] * 4)
    same(lab, rows, {}, f"kg {[row['kg'] for row in rows]}, two of 8 gaps allowed")


@check
def gaps(lab, rng):
    """lists all gaps of a column if there are more than the allowed share"""
    for column, k in (("kg", 3), ("kg", 8), ("shop", 1), ("paid", 5), ("id", 2)):
        numbers = places(rng, 8, k)
        rows = put(good(rng), column, numbers, [None] * k)
        same(lab, rows, {(column, "gaps"): numbers}, f"{k} of 8 rows have {column} None")


@check
def absent_is_a_gap(lab, rng):
    """takes a column that some rows lack for a gap in these rows"""
    rows, numbers = good(rng), places(rng, 8, 2)
    for number in numbers:
        del rows[number]["shop"]
    same(lab, rows, {("shop", "gaps"): numbers}, f"the rows {numbers} have no shop")


@check
def base_of_the_share(lab, rng):
    """takes the share of gaps from all rows, bad ones included"""
    numbers = places(rng, 14, 6)
    rows = put(good(rng, 14), "kg", numbers, [None, 99, -1, None, 51, None])
    want = {("kg", "range"): [numbers[i] for i in (1, 2, 4)]}
    same(lab, rows, want, "3 gaps in 14 rows are less than 0.25")
    numbers = places(rng, 12, 5)
    rows = put(good(rng, 12), "kg", numbers, [None, "7", None, True, None])
    want = {("kg", "type"): [numbers[1], numbers[3]]}
    same(lab, rows, want, "3 gaps in 12 rows are 0.25, and two rows of another type are rows too")
    numbers = places(rng, 14, 4)
    rows = put(good(rng, 14), "kg", numbers, [None] * 4)
    same(lab, rows, {("kg", "gaps"): numbers}, "4 gaps in 14 rows are more than 0.25")


@check
def out_of_range(lab, rng):
    """lists numbers below and above the range, and NaN"""
    numbers = places(rng, 8, 4)
    rows = put(good(rng), "kg", numbers, [-0.5, 51, math.nan, math.inf])
    same(lab, rows, {("kg", "range"): numbers}, "-0.5, 51, NaN and infinity; the range is 0 to 50")
    rows = put(good(rng), "kg", numbers[:1], [10**400])
    same(lab, rows, {("kg", "range"): numbers[:1]}, "10**400, which no float can hold")


@check
def types(lab, rng):
    """lists values of another type, and asks no other rule about them"""
    for column, bad in (
        ("kg", ["7", True]),
        ("id", [2.0, False, "1"]),
        ("shop", [4, True]),
        ("paid", [1, "yes", 0.0]),
    ):
        numbers = places(rng, 8, len(bad))
        rows = put(good(rng), column, numbers, bad)
        same(lab, rows, {(column, "type"): numbers}, f"{column} has {bad} in rows {numbers}")


@check
def allowed_values(lab, rng):
    """lists texts that are not among the allowed values"""
    numbers = places(rng, 8, 4)
    rows = put(good(rng), "shop", numbers, ["North", "", "west", "south "])
    same(lab, rows, {("shop", "values"): numbers}, "'North', '', 'west' and 'south '")
    rows, contract = [{"x": "a"}, {"x": "b"}], {"x": {"type": "text", "values": []}}
    same(lab, rows, {("x", "values"): [0, 1]}, "an empty list allows no value", contract)


@check
def repeated(lab, rng):
    """lists every row of a repeated value, and no gap"""
    numbers = places(rng, 8, 5)
    rows = put(good(rng), "id", numbers, [700, 701, 700, 701, 700])
    same(lab, rows, {("id", "unique"): numbers}, "700 three times, 701 twice")
    contract = {
        "x": {"type": "text", "unique": True, "gaps": 1},
        "y": {"type": "text", "unique": False},
    }
    rows = [{"x": x, "y": "a"} for x in (None, "a", None, "b")]
    equal(
        lab.violations(rows, contract),
        {},
        hint="two gaps are no repeated value, and y need not be unique",
    )


@check
def wrong_type_is_not_repeated(lab):
    """does not count values of a wrong type as repetitions"""
    rows = [{"x": x} for x in (1, True, 1.0, 2, "2", "2")]
    want = {("x", "type"): [1, 2, 4, 5]}
    equal(
        lab.violations(rows, {"x": {"type": "whole", "unique": True}}),
        want,
        hint="1, True, 1.0, 2, '2', '2'",
    )


@check
def columns(lab, rng):
    """names missing and unknown columns, and says nothing else about them"""
    rows = good(rng)
    for row in rows:
        row["weight"] = row.pop("kg")
    put(rows, "note", places(rng, 8, 2), ["?", None])
    want = {("kg", "missing"): [], ("weight", "unknown"): [], ("note", "unknown"): []}
    same(lab, rows, want, "kg was renamed to weight, and two rows have a note")
    for row in rows:
        del row["id"]
    rows[3]["shop"] = 5
    want |= {("id", "missing"): [], ("shop", "type"): [3]}
    same(lab, rows, want, "id is missing as well, and a shop is 5")


@check
def column_in_no_row(lab):
    """says only that a column is missing, whatever its rules allow, and even if rows are empty"""
    contract = {"x": {"type": "text", "gaps": 1}}
    want = {("x", "missing"): [], ("y", "unknown"): []}
    same(lab, [{"y": "a"}, {"y": None}], want, "gaps are allowed, but no row has x", contract)
    same(lab, [{}, {}], {("x", "missing"): []}, "two rows without any column", contract)
    same(lab, [{"y": "a"}], {("y", "unknown"): []}, "a contract without columns", {})


@check
def never_filled(lab, rng):
    """tells a column that is always None from one that is missing"""
    rows = put(good(rng), "kg", range(8), [None] * 8)
    same(lab, rows, {("kg", "gaps"): list(range(8))}, "every row has kg, and it is None")
    put(rows, "note", [2], [None])
    want = {("kg", "gaps"): list(range(8)), ("note", "unknown"): []}
    same(lab, rows, want, "every row has kg, row 2 has a note, and all of them are None")


@check
def no_rows(lab):
    """finds nothing in a table without rows"""
    equal(lab.violations([], CONTRACT), {}, hint="no row, no violation")


@check(needs=[gaps, types, repeated])
def everything_at_once(lab, rng):
    """lists all violations of a table at once, several in one row too"""
    rows = good(rng, 12)
    put(rows, "kg", [0, 2, 3, 5, 6, 9], [None, 88, "7", None, None, None])
    put(rows, "id", [2, 3, 7], [500, 500, "x"])
    put(rows, "shop", [1, 2, 11], ["west", None, 3])
    put(rows, "colour", [4], ["red"])
    want = {
        ("kg", "gaps"): [0, 5, 6, 9],
        ("kg", "range"): [2],
        ("kg", "type"): [3],
        ("id", "unique"): [2, 3],
        ("id", "type"): [7],
        ("shop", "values"): [1],
        ("shop", "gaps"): [2],
        ("shop", "type"): [11],
        ("colour", "unknown"): [],
    }
    same(lab, rows, want, "row 2 alone breaks three rules")


@check(needs=[out_of_range, allowed_values, repeated])
def each_rule_for_itself(lab, rng):
    """asks each rule of a column about the same values, whatever another rule says of them"""
    contract = {
        "n": {"type": "whole", "range": (1, 9), "values": [1, 2, 9], "unique": True},
        "t": {"type": "text", "values": ["a", "b", "c"], "unique": True},
        "b": {"type": "yes/no", "values": [True]},
    }
    more = int(rng.integers(20, 90))
    columns = {
        "n": [more, more, 5, 5, 0, 2],
        "t": ["z", "a", "z", "b", "c", "c"],
        "b": [True, False, True, True, False, True],
    }
    rows = [{name: values[i] for name, values in columns.items()} for i in range(6)]
    want = {
        ("n", "range"): [0, 1, 4],
        ("n", "values"): [0, 1, 2, 3, 4],
        ("n", "unique"): [0, 1, 2, 3],
        ("t", "values"): [0, 2],
        ("t", "unique"): [0, 2, 4, 5],
        ("b", "values"): [1, 4],
    }
    same(lab, rows, want, f"the columns are {columns}", contract)
