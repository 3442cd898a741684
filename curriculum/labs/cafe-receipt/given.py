"""Runs your program as it stands, or with other values for the names at its head."""

import ast
import io
import linecache
from contextlib import redirect_stdout

FILE = "receipt.py"


def printed(values):
    """What the program prints with these values; with none, as it stands."""
    tree = ast.parse("".join(linecache.getlines(FILE)), FILE)
    for name in values:
        line = next((node for node in tree.body if sets(node, name)), None)
        if line is None:
            raise ValueError(f"your file needs `{name} = ...` on a line of its own")
        tree.body.remove(line)
    out = io.StringIO()
    with redirect_stdout(out):
        exec(compile(tree, FILE, "exec"), {"__name__": "__main__", **values})
    return [line.rstrip() for line in out.getvalue().splitlines()]


def sets(node, name):
    return isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == [name]


def part(values, first, last):
    lines = printed(values)[first - 1 : last]
    return "".join(f"{line}\n" for line in lines) or f"(no line {first} yet)\n"


def top(values):
    return part(values, 1, 2)


def bought(values):
    return part(values, 3, 4)


def sums(values):
    return part(values, 5, 8)


def whole(values):
    return part(values, 1, 99)
