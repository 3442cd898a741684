'''Built from allowed parts

Load a pickle that may import only what a list allows.

- `content`: bytes of a pickle. `allowed`: a set of pairs `(module, name)`.
- If the pickle asks for any other name, raise `pickle.UnpicklingError`. Up to then nothing that isn't allowed may have been
  imported or called. A module that is allowed for one name is not allowed for others.
- Otherwise return the object.

>>> built_from(pickle.dumps([1, "a"]), set())
[1, 'a']
>>> built_from(pickle.dumps(3j), {("builtins", "complex")})
3j
>>> built_from(pickle.dumps(3j), {("builtins", "slice")})
Traceback (most recent call last):
_pickle.UnpicklingError: builtins.complex
'''

import datetime
import io
import pickle

minutes = 6
chapter = "02-signed-with-a-key"
hint = "A class inside the function can see `allowed`. What does `find_class` get, and what must it return?"


def built_from(content: bytes, allowed: set) -> object:
    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if (module, name) not in allowed:
                raise pickle.UnpicklingError(f"{module}.{name}")
            return super().find_class(module, name)

    return Careful(io.BytesIO(content)).load()


class _Call:
    """A pickle that calls a function."""

    def __init__(self, function, *arguments):
        self.what = function, arguments

    def __reduce__(self):
        return self.what


def cases(rng):
    day = datetime.date(2026, 3, 1)
    builtins = {("builtins", name) for name in ("complex", "slice", "bytearray")}
    yield pickle.dumps([1, "a"]), set()
    yield pickle.dumps({"x": (2.5, None)}), builtins
    yield pickle.dumps(3j), builtins
    yield pickle.dumps(3j), set()
    yield pickle.dumps(_Call(len, "abcd")), builtins
    yield pickle.dumps(_Call(max, 3, 8)), builtins
    yield pickle.dumps(_Call(eval, "1 + 1")), builtins
    yield pickle.dumps(_Call(eval, "1 + 1")), {("datetime", "date")}
    yield pickle.dumps([day]), {("datetime", "date")}
    yield pickle.dumps([day]), builtins
    yield pickle.dumps(datetime.timedelta(2)), {("datetime", "date")}
    yield pickle.dumps([2j, day]), {("datetime", "date"), ("builtins", "complex")}
    yield pickle.dumps([_Call(len, "ab"), day]), {("datetime", "date")}
    yield pickle.dumps(_Call(int, "abc")), {("datetime", "date")}
    yield pickle.dumps(_Call(int, "12")), {("builtins", "int")}
    for _ in range(3):
        names = ["complex", "slice", "bytearray"]
        calls = [complex(int(rng.integers(1, 9)), 1), bytearray(b"ab"), _Call(sum, [1, int(rng.integers(1, 9))])]
        keep = {("builtins", names[int(i)]) for i in rng.integers(0, 3, 2)}
        yield pickle.dumps([calls[int(i)] for i in rng.integers(0, 3, 2)]), keep


def wrong_modules_allowed(content, allowed):
    """You allow a whole module if one of its names is allowed. With `("builtins", "complex")` on the list, `builtins.eval` passes."""

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if module not in {one for one, _ in allowed}:
                raise pickle.UnpicklingError(f"{module}.{name}")
            return super().find_class(module, name)

    return Careful(io.BytesIO(content)).load()


def wrong_forbidden_list(content, allowed):
    """You refuse a few names that you know to be dangerous. Everything else passes, `len` and `max` here, and worse elsewhere. Ask whether the name is allowed."""

    class Careful(pickle.Unpickler):
        def find_class(self, module, name):
            if name in ("eval", "exec", "system"):
                raise pickle.UnpicklingError(f"{module}.{name}")
            return super().find_class(module, name)

    return Careful(io.BytesIO(content)).load()


def wrong_looked_at_afterwards(content, allowed):
    """You load first and look at the type of what came out. By then every function that the pickle asked for has been called, and the type of the result doesn't say which."""
    found = pickle.loads(content)
    kind = type(found)
    if kind in (list, dict, int, str) or (kind.__module__, kind.__name__) in allowed:
        return found
    raise pickle.UnpicklingError(kind.__name__)
