from datetime import date, timedelta

from gradatim.checks import check, close, equal

COLUMNS = ["firm", "applied", "reply", "talk", "task", "offer", "closed", "next"]
TODAY = date(2026, 3, 20)


def table(rows, columns=COLUMNS):
    """The file: each row a dict from a column to the days before today, or a text."""

    def field(row, name):
        value = row.get(name, "")
        value = value if isinstance(value, str) else str(TODAY - timedelta(days=value))
        return f'"{value}"' if "," in value else value

    lines = [",".join(field(row, name) for name in columns) for row in rows]
    return "\n".join([",".join(columns), *lines]) + "\n"


def search(rng, n=24):
    """good rows in any state, firms in no order"""
    rows = []
    for i in rng.permutation(n).tolist():
        day = int(rng.integers(0, 60))
        row = {"firm": f"F{i:02}", "applied": day}
        for name, share in (("reply", 0.6), ("talk", 0.4), ("task", 0.3), ("offer", 0.15)):
            if rng.random() < share:
                day = int(rng.integers(0, day + 1))
                row[name] = day
        if rng.random() < 0.3:
            row["closed"] = int(rng.integers(0, day + 1))
        if rng.random() < 0.6:
            row["next"] = int(rng.integers(-9, 9))
        rows.append(row)
    return rows


def same(lab, ref, rows, name, hint, columns=COLUMNS):
    text = table(rows, columns)
    got, want = (module.review(text, str(TODAY))[name] for module in (lab, ref))
    if name == "errors":
        fault = next((pair for pair in want if not isinstance(got, list) or pair not in got), None)
        hint += f"; look at {text.splitlines()[fault[0] - 1]!r}" if fault else ""
    elif len(rows) < 5:
        hint += f": {text.splitlines()[1:]}"
    equal(got, want, hint=f"today is {TODAY}; {hint}")


@check
def forgotten(lab, ref, rng):
    """names the open rows without a next step"""
    same(lab, ref, [{"firm": "D", "applied": 16, "talk": 9}], "forgotten", "one open row")
    same(lab, ref, [{"firm": "D, E & Co", "applied": 16}], "forgotten", "a name with a comma")
    same(lab, ref, search(rng), "forgotten", "24 rows")


@check
def due(lab, ref, rng):
    """names the open rows whose next step is due, the earliest first"""
    rows = [{"firm": firm, "applied": 20, "next": day} for firm, day in (("B", 0), ("A", -1))]
    same(lab, ref, rows, "due", "today, and tomorrow")
    rows = [
        {"firm": firm, "applied": 20, "next": day} for firm, day in [("C", 2), ("A", 2), ("B", 5)]
    ]
    same(lab, ref, rows, "due", "two days ago twice, and five days ago")
    same(lab, ref, search(rng), "due", "24 rows")


@check
def sent(lab, ref, rng):
    """counts what was sent within the last 7 days"""
    rows = [{"firm": f"F{day}", "applied": day} for day in range(12)]
    same(lab, ref, rows, "sent", "twelve rows, sent 0 to 11 days ago")
    same(lab, ref, search(rng), "sent", "24 rows")


@check
def errors(lab, ref, rng):
    """finds the rows that can't be right, and says in which line"""
    bad = [{"firm": "F", "applied": 10, "reply": 13}, {"firm": "G"}, {"firm": "H", "applied": -1}]
    bad += [{"firm": "I", "applied": 9, "reply": 3, "talk": 6}, {"firm": "J", "reply": -4}]
    bad += [{"firm": "K", "applied": 9, "closed": -2}, {"firm": "L", "applied": 9, "closed": 12}]
    bad += [{"firm": "M", "applied": 3, "reply": 3, "closed": 3, "next": -30}]
    bad += [{"firm": "N", "applied": 5, "task": 6, "offer": -1}]
    rows = [*search(rng, 9), *bad]
    order = rng.permutation(len(rows)).tolist()
    same(lab, ref, bad, "errors", "nine rows, one of them without a fault")
    same(lab, ref, [rows[i] for i in order], "errors", "18 rows")


def counted(module, rows):
    """stage, k and n of each rate"""
    return [rate[:3] for rate in module.review(table(rows), str(TODAY))["rates"]]


@check
def reached(lab, ref, rng):
    """counts how many have reached each stage, of those that have reached the one before"""
    rows = [{"applied": 50}, {"applied": 50, "reply": 40}, {"applied": 40, "reply": 30, "talk": 20}]
    rows = [{"firm": f"F{i}", **row} for i, row in enumerate(rows * 3)]
    equal(counted(lab, rows), counted(ref, rows), hint="3 applied, 3 with a reply, 3 with a talk")


@check(needs=reached)
def left_out(lab, ref, rng):
    """counts a stage as reached if a later one was"""
    rows = [{"firm": "D", "applied": 30, "talk": 9}, {"firm": "A", "applied": 30, "offer": 9}]
    equal(counted(lab, rows), counted(ref, rows), hint="a talk without a reply, and an offer alone")


@check(needs=reached)
def old_enough(lab, ref, rng):
    """leaves rows out of the rates that are younger than 14 days"""
    rows = [{"firm": f"F{day}", "applied": day, "reply": day} for day in range(8, 20)]
    equal(counted(lab, rows), counted(ref, rows), hint="one row a day, from 8 to 19 days ago")


@check(needs=[reached, left_out, old_enough])
def intervals(lab, ref, rng):
    """puts the Wilson interval beside each rate, and None where there's nothing to divide by"""
    for rows in (search(rng, 40), search(rng, 5), []):
        got, want = (module.review(table(rows), str(TODAY))["rates"] for module in (lab, ref))
        equal([rate[:3] for rate in got], [rate[:3] for rate in want], hint=f"{len(rows)} rows")
        for mine, right in zip(got, want, strict=True):
            if right[2] == 0:
                equal(list(mine[3:]), [None, None], hint=f"{right[0]}: 0 of 0")
            else:
                close(list(mine[3:]), list(right[3:]), hint=f"{right[0]}: {right[1]} of {right[2]}")


@check(needs=[errors, due, forgotten, sent, reached])
def set_apart(lab, ref, rng):
    """counts rows with a fault for nothing else"""
    rows = [{"firm": "F", "applied": 3, "reply": 5}, {"firm": "H", "applied": -1, "next": 2}]
    rows += [{"firm": "I", "applied": 30, "reply": 20, "talk": 25}, {"firm": "J", "talk": 3}]
    for name in ("sent", "due", "forgotten"):
        same(lab, ref, rows, name, "four rows, each with a fault")
    equal(counted(lab, rows), counted(ref, rows), hint="four rows, each with a fault")


@check(needs=[due, forgotten])
def by_name(lab, ref, rng):
    """finds the columns by their names"""
    columns = [COLUMNS[i] for i in rng.permutation(8).tolist()]
    for name in ("errors", "sent", "due", "forgotten"):
        same(lab, ref, search(rng), name, "columns in another order", columns)
