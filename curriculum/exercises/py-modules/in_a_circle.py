"""Is it in a circle?

Before you move a function into a module, you want to know whether this module takes part in a circular import. Return True
if it imports itself, directly or through others, and False otherwise.

- `imports`: a dict from the name of a module to the list of the modules that it imports. A module that isn't a key belongs to
  the standard library and imports none of yours.
- `module`: the name of the module in question; it is a key.
- Returns a bool. Whether other modules form a circle makes no difference.

>>> in_a_circle({"a": ["b"], "b": ["c", "math"], "c": ["a"]}, "a")
True
>>> in_a_circle({"a": ["b"], "b": ["c"], "c": ["b"]}, "a")
False
"""

minutes = 8
chapter = "04-imports-that-go-wrong"
hint = "Collect all modules that can be reached from the first one, step by step, each only once. When is the answer True?"


def in_a_circle(imports: dict[str, list[str]], module: str) -> bool:
    reached = []

    def visit(name):
        if name in imports:
            for other in imports[name]:
                if other not in reached:
                    reached.append(other)
                    visit(other)

    visit(module)
    return module in reached


def cases(rng):
    yield ({"a": []}, "a")
    yield ({"a": ["a"]}, "a")
    yield ({"a": ["math"]}, "a")
    yield ({"a": ["b"], "b": ["a"]}, "a")
    yield ({"a": ["b", "c"], "b": ["c"], "c": []}, "a")
    yield ({"a": ["b"], "b": ["c"], "c": ["b"]}, "a")
    yield ({"a": ["b"], "b": ["b"]}, "a")
    yield ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": ["sys"]}, "a")
    yield ({"a": ["b"], "b": ["c", "math"], "c": ["a"]}, "a")
    yield ({"a": ["b"], "b": ["c"], "c": ["d"], "d": ["a"]}, "c")
    yield ({"a": ["b"], "b": ["c"], "c": ["d"], "d": ["b"]}, "a")
    yield ({"a": ["c", "b"], "b": ["d"], "c": ["sys"], "d": ["a"]}, "a")
    yield ({"b": ["a"], "a": ["c"], "c": ["d"], "d": []}, "a")
    names = ["till", "stock", "bills", "tax", "menu"]
    for _ in range(6):
        imports = {}
        for name in names:
            imports[name] = [(names + ["math"])[i] for i in rng.permutation(6)[: rng.integers(0, 3)].tolist()]
        yield (imports, names[rng.integers(0, 5)])


def wrong_only_neighbours(imports, module):
    """You look one step back: does something that the module imports import it in turn? A circle may go through three modules
    or more."""
    for other in imports[module]:
        if other == module or other in imports and module in imports[other]:
            return True
    return False


def wrong_any_circle(imports, module):
    """You return True if there is any circle among the modules. The question is whether the module itself takes part in
    one."""
    for name in imports:
        reached = []
        waiting = [name]
        for one in waiting:
            for other in imports[one] if one in imports else []:
                if other not in reached:
                    reached.append(other)
                    waiting.append(other)
        if name in reached:
            return True
    return False


def wrong_met_twice(imports, module):
    """You return True if some module is reached in two ways. Two modules may well import the same third one; that is no
    circle."""
    reached = []
    waiting = [module]
    for name in waiting:
        for other in imports[name] if name in imports else []:
            if other in reached:
                return True
            reached.append(other)
            waiting.append(other)
    return False
