"""Which names a program binds, and which it needs from elsewhere."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Set

from gradatim.syntax import parse

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_BUILT_IN = frozenset(dir(builtins)) | {"__name__", "__file__"}
_MODULES = {
    "np": "numpy", "pd": "pandas", "plt": "matplotlib.pyplot", "nn": "torch.nn",
    "F": "torch.nn.functional", "sns": "seaborn", "sp": "scipy", "st": "scipy.stats",
}  # fmt: skip
_PLAIN = (
    "math", "random", "re", "itertools", "collections", "functools", "statistics", "operator",
    "heapq", "bisect", "json", "csv", "datetime", "string", "copy", "decimal", "fractions",
    "hashlib", "numpy", "scipy", "pandas", "sklearn", "torch", "time", "os", "sys", "pathlib",
)  # fmt: skip
_MEMBERS = {
    "collections": ("Counter", "defaultdict", "deque", "OrderedDict", "namedtuple", "ChainMap"),
    "functools": ("reduce", "partial", "lru_cache", "cache", "wraps"),
    "itertools": (
        "accumulate", "chain", "product", "combinations", "permutations", "groupby", "islice",
        "zip_longest", "count", "cycle", "repeat", "takewhile", "dropwhile", "pairwise", "starmap",
    ),
    "math": ("sqrt", "exp", "log", "floor", "ceil", "isclose", "prod", "inf", "nan", "log2"),
    "statistics": ("mean", "median", "stdev", "pstdev", "mode"),
    "bisect": ("bisect_left", "bisect_right", "insort"),
    "heapq": ("heappush", "heappop", "heapify", "nlargest", "nsmallest"),
    "operator": ("itemgetter", "attrgetter"),
    "contextlib": ("contextmanager", "suppress"),
    "dataclasses": ("dataclass", "field"),
    "pathlib": ("Path",),
    "copy": ("deepcopy",),
    "scipy.special": ("expit", "logsumexp", "softmax", "comb"),
}  # fmt: skip
_IMPORTS = (
    {name: f"import {module} as {name}" for name, module in _MODULES.items()}
    | {name: f"import {name}" for name in _PLAIN}
    | {name: f"from {m} import {name}" for m, names in _MEMBERS.items() for name in names}
)
_SUBMODULES = ("scipy.special", "scipy.stats", "scipy.linalg", "scipy.spatial.distance",
               "sklearn.metrics", "sklearn.preprocessing", "sklearn.model_selection",
               "sklearn.linear_model", "sklearn.cluster", "sklearn.decomposition",
               "torch.nn.functional")  # fmt: skip


def bound(tree: ast.Module) -> set[str]:
    """The names that a module defines at its top level."""
    return {name for statement in tree.body for name in assigned(statement, nested=False)}


def assigned(node: ast.AST, nested: bool = True) -> Iterator[str]:
    """The names that a statement binds, those of its parameters and inner parts included."""
    if isinstance(node, DEFINITIONS):
        yield node.name
        if not nested:
            return
    for one in ast.walk(node):
        if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load):
            yield one.id
        elif isinstance(one, ast.arg):
            yield one.arg
        elif isinstance(one, (*DEFINITIONS, ast.ExceptHandler)) and one.name:
            yield one.name
        elif isinstance(one, ast.alias):
            yield (one.asname or one.name).split(".")[0]


def callables(tree: ast.Module) -> list[str]:
    """What could stand for a function: the names that the code binds at its top level, and the
    dotted names and functions without a name that it holds by themselves."""
    found = list(dict.fromkeys(n for one in tree.body for n in assigned(one, nested=False)))
    for statement in tree.body:
        value = getattr(statement, "value", None)
        if isinstance(statement, ast.Expr) and isinstance(
            value, (ast.Attribute, ast.Lambda, ast.Call)
        ):
            found.append(ast.unparse(value))
    return found


def free(tree: ast.Module) -> list[str]:
    """Names that the code uses and does not bind, in the order of their first use."""
    known = set(assigned(tree)) | _BUILT_IN
    used = [one for one in ast.walk(tree) if isinstance(one, ast.Name)]
    used = [one for one in used if isinstance(one.ctx, ast.Load) and one.id not in known]
    used.sort(key=lambda one: (getattr(one, "lineno", 0), getattr(one, "col_offset", 0)))
    return list(dict.fromkeys(one.id for one in used))


def is_usual(name: str) -> bool:
    """Whether readers know which import brings this name."""
    return name in _IMPORTS


def missing_imports(tree: ast.Module, but: Set[str] = frozenset()) -> list[ast.stmt]:
    """The imports that usually bring the free names of a program, each of which may fail; none
    for the names `but`."""
    lines = [_IMPORTS[name] for name in free(tree) if name in _IMPORTS and name not in but]
    if lines:
        dotted = {ast.unparse(one) for one in ast.walk(tree) if isinstance(one, ast.Attribute)}
        lines += [f"import {module}" for module in _SUBMODULES if module in dotted]
    text = "".join(f"try:\n    {line}\nexcept ImportError:\n    pass\n" for line in lines)
    return parse(text).body
