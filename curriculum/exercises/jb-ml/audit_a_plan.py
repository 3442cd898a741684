"""Audit a plan

Before a single row is read, a project writes down its plan. Read it as an interviewer would, with three questions: When
was it written? Who is on both sides? What did the test rows decide? Return the leaks.

`plan` is a dict:

- `"columns"`: a dict, name -> on which day the cell is written, counted from the moment of the decision: -3 is three
  days before, 0 at that moment, 2 two days later. What is written later is a leak, `("written", name)`.
- `"split"`: `"lot"` (at random), `"day"` or `"customer"`. `"several"`: True if a customer has several rows. `"later"`:
  True if the model will be used on later days than those of the table, otherwise False.
    - `("sides", "customer")`, if customers have several rows and the split isn't by customer;
    - `("sides", "day")`, if the model is for later days and the split isn't by day.
- `"steps"`: a list of tuples `(step, what, rows)` in the order of the work. `what` is `"learn"`, `"choose"` or
  `"report"`; `rows` is `"training"`, `"validation"`, `"test"` or `"all"`. To learn from anything but training rows is
  a leak, and so is choosing by test rows or by all: `("decided", step)`. Test rows are there for the report; a
  report by other rows is `("decided", step)`, too.

If customers have several rows and the model is for later days, each of the three splits leaves a leak.

Return a list of tuples: first the columns in the order of the dict, then the sides, customer first, then the steps.

>>> plan = {
...     "columns": {"age": -400, "calls": 12},
...     "split": "day", "several": True, "later": True,
...     "steps": [("fill", "learn", "all"), ("depth", "choose", "validation"), ("score", "report", "test")],
... }
>>> audit_a_plan(plan)
[('written', 'calls'), ('sides', 'customer'), ('decided', 'fill')]
"""

minutes = 14
chapter = "04-from-story-to-system"
hint = "Write down which rows are allowed for each of the three things that a step can do."


def audit_a_plan(plan: dict) -> list[tuple[str, str]]:
    allowed = {"learn": ["training"], "choose": ["training", "validation"], "report": ["test"]}
    leaks = []
    for name, day in plan["columns"].items():
        if day > 0:
            leaks.append(("written", name))
    if plan["several"] and plan["split"] != "customer":
        leaks.append(("sides", "customer"))
    if plan["later"] and plan["split"] != "day":
        leaks.append(("sides", "day"))
    for step, what, rows in plan["steps"]:
        if rows not in allowed[what]:
            leaks.append(("decided", step))
    return leaks


def _plan(columns, split, several, later, *steps):
    return ({"columns": columns, "split": split, "several": several, "later": later, "steps": list(steps)},)


def cases(rng):
    yield _plan({}, "lot", False, False)
    yield _plan({"age": -400, "calls": 12}, "day", True, True, ("fill", "learn", "all"), ("depth", "choose", "validation"), ("score", "report", "test"))
    yield _plan({"bill": 1, "ward": 0, "age": -1}, "lot", True, True, ("scale", "learn", "training"))
    yield _plan({"a": 0}, "customer", True, True, ("fit", "learn", "validation"), ("pick", "choose", "test"), ("score", "report", "validation"))
    yield _plan({"a": -1}, "day", False, True, ("depth", "choose", "training"), ("pick", "choose", "all"), ("score", "report", "all"))
    yield _plan({"a": 0, "b": 30}, "lot", True, False, ("fit", "learn", "test"), ("score", "report", "training"))
    yield _plan({"a": 0}, "lot", False, True, ("copies", "learn", "training"), ("score", "report", "test"))
    yield _plan({"a": -3}, "customer", True, False, ("scale", "learn", "validation"), ("score", "report", "test"))
    yield _plan({"b": -3}, "day", False, True, ("fill", "learn", "training"), ("encode", "learn", "validation"))
    yield _plan({"ward": 3, "bill": 1}, "lot", False, False)
    for _ in range(5):
        columns = {name: int(rng.integers(-2, 3)) for name in ("age", "calls", "bill", "ward")}
        split = ["lot", "day", "customer"][int(rng.integers(3))]
        steps = []
        for i in range(5):
            what = ["learn", "choose", "report"][int(rng.integers(3))]
            steps.append((f"step {i}", what, ["training", "validation", "test", "all"][int(rng.integers(4))]))
        yield _plan({**columns, "joined": 0}, split, True, bool(rng.integers(2)), *steps, ("score", "report", "test"), ("depth", "choose", "training"))


def _leaks(plan, late, allowed, one_split):
    leaks = [("written", name) for name, day in plan["columns"].items() if day > 0 or (late and day == 0)]
    customer, day = plan["split"] != "customer", plan["split"] != "day"
    if one_split:
        customer = day = plan["split"] == "lot"
    leaks += [("sides", "customer")] * (plan["several"] and customer) + [("sides", "day")] * (plan["later"] and day)
    return leaks + [("decided", step) for step, what, rows in plan["steps"] if rows not in allowed[what]]


_ALLOWED = {"learn": ["training"], "choose": ["training", "validation"], "report": ["test"]}


def wrong_moment_itself_is_late(plan):
    """You call a cell a leak if it's written at the moment of the decision. It's there when the model is asked; only what
    comes later isn't."""
    return _leaks(plan, True, _ALLOWED, False)


def wrong_test_rows_are_poison(plan):
    """You call every use of test rows a leak. They were kept back for the report, and that's their one use."""
    return _leaks(plan, False, {**_ALLOWED, "report": ["training", "validation"]}, False)


def wrong_any_rule_will_do(plan):
    """You object only to a split at random. A split by day still has old customers on both sides, and a split by customer
    still mixes the days."""
    return _leaks(plan, False, _ALLOWED, True)


def wrong_learning_from_validation(plan):
    """You allow learning from validation rows. Then they aren't new to the model, and can't choose fairly any more."""
    return _leaks(plan, False, {**_ALLOWED, "learn": ["training", "validation"]}, False)
