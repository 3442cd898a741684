"""How your file is written, and what a report leaves behind."""

import ast
import copy
import inspect
import linecache

DECISIONS = (ast.If, ast.For, ast.While, ast.IfExp, ast.ExceptHandler, ast.comprehension)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
NAMING = (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)


def tree(report):
    """Return the syntax tree of the file in which report stands."""
    file = inspect.unwrap(report).__code__.co_filename
    return ast.parse("".join(linecache.getlines(file)))


def functions(report):
    """Return all functions and methods of the file."""
    return [node for node in ast.walk(tree(report)) if isinstance(node, FUNCTIONS)]


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def too_long(report, limit):
    """Return the names of the functions with more statements than limit, docstrings not counted."""
    return [f.name for f in functions(report) if statements(f) > limit]


def statements(function):
    inside = [n for n in ast.walk(function) if isinstance(n, ast.stmt) and n is not function]
    return len([n for n in inside if not is_docstring(n)])


def too_tangled(report, limit):
    """Return the names of the functions with more decisions than limit."""
    return [f.name for f in functions(report) if decisions(f) > limit]


def decisions(function):
    found = 0
    for node in ast.walk(function):
        if isinstance(node, ast.BoolOp):
            found += len(node.values) - 1
        elif isinstance(node, ast.comprehension):
            found += 1 + len(node.ifs)
        elif isinstance(node, (*DECISIONS, ast.match_case)):
            found += 1
    return found


def short_names(report):
    """Return the names of one letter that the file gives, counters and comprehensions aside."""
    module = tree(report)
    loops = [n.target for n in ast.walk(module) if isinstance(n, ast.comprehension)]
    inside = {id(n) for target in loops for n in ast.walk(target)}
    given = {a.arg for f in functions(report) for a in parameters(f.args)}
    stored = [n for n in ast.walk(module) if isinstance(n, ast.Name) and id(n) not in inside]
    given |= {n.id for n in stored if isinstance(n.ctx, ast.Store)}
    given |= {n.name for n in ast.walk(module) if isinstance(n, NAMING) and n.name}
    return sorted(name for name in given if len(name) == 1 and name not in "ij_")


def parameters(found):
    """Return all parameters of a function, those with a star included."""
    every = [*found.posonlyargs, *found.args, *found.kwonlyargs, found.vararg, found.kwarg]
    return [one for one in every if one is not None]


def written_twice(report):
    """Return whether three statements in a row stand twice, other numbers and texts allowed."""
    seen = set()
    for block in {id(b): b for f in functions(report) for b in blocks(f)}.values():
        code = [bare(n) for n in block if not is_docstring(n)]
        runs = {tuple(code[i : i + 3]) for i in range(len(code) - 2)}
        runs = {run for run in runs if any(run)}
        if runs & seen:
            return "twice"
        seen |= runs
    return "once"


def blocks(function):
    """Return the lists of statements in a function, those of its loops and branches included."""
    for node in ast.walk(function):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list) and not isinstance(node, ast.ClassDef):
                yield block


def bare(node):
    """A statement as text, with every number, text and True replaced by 0; "" for a setting."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
        return ""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant):
            part.value = 0
    return ast.dump(node)


def left(report, orders):
    """Return whether the orders are others after a report."""
    before = copy.deepcopy(orders)
    report(orders)
    return "as they were" if orders == before else "changed"


def outside(report, first, second):
    """Return whether the names outside of the functions changed while report ran."""
    report(first)
    before = plain_names(report)
    report(second)
    return "nothing changed" if plain_names(report) == before else "something changed"


def plain_names(report):
    names = inspect.unwrap(report).__globals__
    plain = (int, float, str, list, dict, set, tuple, type(None))
    return {name: repr(x) for name, x in names.items() if isinstance(x, plain) and name[:2] != "__"}
