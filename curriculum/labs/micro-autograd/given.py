"""Formulas for a class Value, and what became of its numbers."""

import sys


def _build(Value, inputs, steps):
    values = [Value(x) for x in inputs]
    for operation, i, j in steps:
        a = values[i]
        if operation == "+":
            values.append(a + values[j])
        elif operation == "*":
            values.append(a * values[j])
        elif operation == "a + 2":
            values.append(a + j)
        elif operation == "2 + a":
            values.append(j + a)
        elif operation == "a * 2":
            values.append(a * j)
        elif operation == "2 * a":
            values.append(j * a)
        elif operation == "**":
            values.append(a**j)
        elif operation == "tanh":
            values.append(a.tanh())
        else:
            values.append(a.relu())
    return values


def there(Value, inputs, steps):
    """The values of all numbers."""
    return [v.data for v in _build(Value, inputs, steps)]


def back(Value, inputs, steps):
    """The slopes of all numbers, after backward() of the last one."""
    values = _build(Value, inputs, steps)
    values[-1].backward()
    return [v.grad for v in values]


def fresh(Value, inputs, steps):
    """The slopes of all numbers before backward()."""
    return [v.grad for v in _build(Value, inputs, steps)]


def returned(Value, inputs, steps):
    """What backward() returns."""
    return _build(Value, inputs, steps)[-1].backward()


def calls(Value, doublings):
    """How many function calls backward() makes for a number that was doubled so many times."""
    value = Value(1)
    for _ in range(doublings):
        value = value + value
    count = 0

    def note(frame, event, arg):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        value.backward()
    finally:
        sys.setprofile(None)
    return count
