"""What a type hint admits, asked of values; and models that know nothing of your file."""

import collections.abc
import inspect
import types
import typing


class Constant:
    """A model whose class inherits from nothing."""

    def __init__(self, value):
        self.value = value

    def predict(self, rows):
        return [self.value for _ in rows]


class Trained(Constant):
    """A model that can be fitted as well."""

    def fit(self, rows, answers):
        return self


class Unfinished:
    """A model that cannot predict yet."""

    def fit(self, rows, answers):
        return self


class Fixed:
    """A model that is not asked for rows."""

    def predict(self):
        return [0.5]


MODELS = {
    "a model of another module": Constant(0.5),
    "a model that can be fitted too": Trained(0.5),
    "a model without predict": Unfinished(),
    "a model whose predict takes no rows": Fixed(),
}


def unhinted(functions):
    """Return which parameters and answers have no hint, as 'function: name'."""
    missing = []
    for f in functions:
        names = [*inspect.signature(f).parameters, "return"]
        missing += [f"{f.__name__}: {name}" for name in names if name not in f.__annotations__]
    return missing


def admitted(f, name, values, bound_by=None):
    """Return the names of those values that the hint of f for `name` admits. `bound_by`: a
    parameter and what is passed for it, which says what type variables stand for."""
    try:
        hints = typing.get_type_hints(f)
    except NameError as error:
        return f"the hints cannot be read: {error}"
    kinds = {}
    if bound_by:
        admits(hints.get(bound_by[0]), bound_by[1], kinds)
    hint = hints.get(name, typing.Any)
    return [label for label, value in values.items() if admits(hint, value, dict(kinds))]


def admitted_models(f, name):
    """Return which of the models above the hint of f for `name` admits."""
    return admitted(f, name, MODELS)


def errors_of_constant(f, value, rows, answers):
    """Call f with a model that answers the same for each row."""
    return f(Constant(value), rows, answers)


def broken_promises(f, before, name, values, after=(), may_be_empty=False):
    """Return which of these values the hint admits although f fails with them: sets, generators."""
    broken = []
    things = {"a set": set(values), "a generator": (v for v in values)}
    if may_be_empty:
        things["a generator of nothing"] = iter(())
    for label, value in things.items():
        if label in admitted(f, name, {label: value}):
            try:
                f(*[Constant(1.0) if b == "model" else b for b in before], value, *after)
            except (TypeError, AttributeError, IndexError, ValueError):
                broken.append(f"{name}: {label}")
    return broken


def admits(hint, value, kinds):
    """Say whether a checker would take the value where the hint stands."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(hint, typing.TypeVar):
        return admits_variable(hint, value, kinds)
    if hint is typing.Any or hint is object:
        return True
    if hint is None:
        return value is None
    if hint is float:
        return type(value) in (int, float)
    if hasattr(hint, "__supertype__") or hasattr(hint, "__value__"):
        return admits(
            getattr(hint, "__supertype__", getattr(hint, "__value__", None)), value, kinds
        )
    if origin in (typing.Union, types.UnionType):
        return any(admits(one, value, kinds) for one in inner)
    if origin is typing.Annotated:
        return admits(inner[0], value, kinds)
    if origin is typing.Literal:
        return value in inner
    if origin is collections.abc.Callable:
        return callable(value) and (inner[0] is ... or takes(value, len(inner[0])))
    if getattr(origin or hint, "_is_protocol", False):
        return has_methods(origin or hint, value)
    return is_a(origin or hint, value) and admits_inside(origin, inner, value, kinds)


def admits_variable(variable, value, kinds):
    """The first value decides what a type variable stands for."""
    if variable in kinds:
        return isinstance(value, kinds[variable])
    limits = variable.__constraints__ or [variable.__bound__ or object]
    if not any(admits(limit, value, kinds) for limit in limits):
        return False
    kinds[variable] = type(value)
    return True


def is_a(kind, value):
    try:
        return isinstance(value, kind)
    except TypeError:
        return False


def admits_inside(kind, inner, value, kinds):
    """Say whether the things in a container are of the kinds that stand in brackets."""
    if not inner or isinstance(value, collections.abc.Iterator):
        return True
    if kind is tuple and inner[-1] is not ...:
        pairs = zip(inner, value, strict=False)
        return len(inner) == len(value) and all(admits(h, v, kinds) for h, v in pairs)
    return all(admits(inner[0], one, kinds) for one in value)


def has_methods(protocol, value):
    """Say whether the value has all that the protocol lists, to be called in the same way."""
    if protocol.__module__ in ("typing", "collections.abc"):
        return is_a(protocol, value)
    parts = [vars(c) for c in protocol.__mro__ if getattr(c, "_is_protocol", False)]
    methods = {name: part[name] for part in parts for name in part if name[0] != "_"}
    noted = typing.get_type_hints(protocol)
    if not all(hasattr(value, name) for name in {*methods, *noted}):
        return False
    return all(
        takes(getattr(value, name), needed(method))
        for name, method in methods.items()
        if callable(method)
    ) and all(admits(hint, getattr(value, name), {}) for name, hint in noted.items())


def needed(method):
    """Count the arguments that a protocol's method must be passed, without self."""
    wanted = list(inspect.signature(method).parameters.values())[1:]
    return len([p for p in wanted if p.default is p.empty and p.kind in (0, 1)])


def takes(f, count):
    """Say whether f can be called with so many arguments."""
    try:
        inspect.signature(f).bind(*range(count))
    except TypeError:
        return False
    return True
