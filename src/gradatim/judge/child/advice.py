"""One sentence of advice about a Python error, for somebody who sees it for the first time.

It runs in the learner's process, because it needs the objects involved. Errors that it does not
know get no advice.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, zip_longest
from types import FrameType
from typing import Any

from gradatim.model.suggestions import closest_names

MAX_NAMES, MAX_NAME_LENGTH = 100, 60  # names compared with a misspelt one, and characters of each
MAX_COLUMNS = 12  # columns of a table that are listed
MAX_ATTRIBUTES = 8  # attributes of an object that are listed
MAX_LINE_LENGTH = 300  # characters of a line of source that are searched
MAX_FRAMES = 50  # frames that are searched for objects

_NONE = (
    "Something in this line is None, which stands for no value. print shows a value and gives "
    "None back; so does a function without return, and so do methods that change a list or a dict "
    "in place, such as append, sort and update."
)
_TEXT = (
    'Text and numbers do not mix: "2" in quotation marks is text, 2 is a number. '
    'int("2") and float("2.5") make a number of text, and str(2) makes text of a number.'
)
_IMPORTS = {"np": "numpy as np", "pd": "pandas as pd", "plt": "matplotlib.pyplot as plt"}
_CHECK_MODULES = ("gradatim.judge.child.candidate", "given")  # modules that act for a check
_MODULES = ("numpy", "pandas", "matplotlib", "sklearn", "scipy", "torch")

# Patterns for a line with a syntax error (without its strings and comment), and the advice. The
# first match counts.
_WORD = r"(?!(?:if|else|and|or|in|is|not|for|as|from|import|lambda)\b)[^\W\d_]"
_NUMBER = r"\b\d+(?:\.\d+)?(?!e[-+\d]|j\b|x[\da-f]|[bo]\d)"
_BLOCK = r"(?:def|class|if|elif|else|for|while|with|try|except|lambda|match|case)\b"
_QUOTES = (
    'Text stands in quotation marks, as in print("good morning"), and several values have '
    "commas between them."
)
_SYNTAX_PATTERNS = (
    (
        "[\u201c-\u201f\u2018\u2019]",
        "Quotation marks in code are the straight ones of the keyboard; a word processor makes "
        "others of them.",
    ),
    (
        rf"[\w)]\s*\u00d7|[\d)] x [\w(]|\w x [\d(]|\b\d+x\b|{_NUMBER} ?{_WORD}",
        "Times is written *, and never left out: 6 * 7 or 2 * price.",
    ),
    (rf"\w\(\s*{_WORD}\w*(?: {_WORD}|:(?!=))", _QUOTES),
    (
        rf"[\w)]\s*\u00f7|^(?!.*(?:\b{_BLOCK}|[\[{{])).*[\w)]\s*:\s*[\w(]",
        "Divided by is written /, as in 12 / 4.",
    ),
    (r"\([^()]*;", "Between values in brackets stand commas, not semicolons."),
    (r"^\s*=", "A line cannot begin with =. A result gets a name first, as in total = 6 * 7."),
)

# For each type of error, the first pattern that matches the message; its groups fill the sentence.
_SENTENCES: dict[str, list[tuple[str, str]]] = {
    "IndexError": [
        (
            r"(list|tuple|string) index out of range",
            "A {} of n items has the places 0 to n - 1, and an empty one has none. "
            "This line asks for another place.",
        ),
        ("list assignment index", "A place that a list does not have yet is added with append."),
        ("pop from", "Nothing is left in it that could be taken away."),
        (r"axis (\d+) with size 0$", "Axis {} is empty here, so it has no place at all."),
        (
            r"index (-?\d+) is out of bounds for axis (\d+) with size (\d+)",
            "Axis {1} has {2} places, counted from 0; this line asks for place {0}.",
        ),
        ("too many indices", "This line gives more indices than the array has axes."),
        ("positional indexer", "There are fewer rows than this line asks for."),
    ],
    "TypeError": [
        ("NoneType", _NONE),
        (r"unsupported operand.*'(?:int|float)' and 'str'", _TEXT),
        (r"unsupported operand.*'str' and '(?:int|float)'", _TEXT),
        (
            r"can only concatenate str|instances of '(?:str' and '(?:int|float)'|\w+' and 'str')",
            _TEXT,
        ),
        (
            r"'(?:int|float)' object is not (?:iterable|subscriptable)",
            "A single number is used here as if it were a list.",
        ),
        (
            r"'(?:builtin_function_or_method|method|function|type)' object is not subscriptable",
            "A function is called with round brackets, not with square ones.",
        ),
        (
            r"'(list|tuple|dict|str|int|float)' object is not callable",
            "Round brackets call what stands before them, and here that is of type {}: "
            "square brackets take an item. Or does a variable have the name of a function?",
        ),
        (
            r"unhashable type: '(list|dict|set)'",
            "A {} can change, so it can be neither a key of a dict nor an item of a set; "
            "a tuple can.",
        ),
        (
            "indices must be integers.*not float",
            "A place is a whole number: / always gives a float, // a whole number.",
        ),
        ("list indices must be.*not str", "This is a list; items by name are what a dict has."),
        ("list indices must be.*not tuple", "A list takes one index at a time: xs[i][j]."),
        (
            r"'(str|tuple)' object does not support item assignment",
            "A {} cannot be changed; make a new one.",
        ),
        (
            r"\w\.(\w+)\(\) takes (?:0 positional arguments but 1|1 positional argument but 2)",
            "Python hands the object itself over as the first argument: is self the first "
            "parameter of {}?",
        ),
        (
            r"takes .* but \d+ (?:was|were) given",
            "The call gives more or fewer arguments than its def line takes: has it the parameters "
            "that the task names?",
        ),
        (
            r"missing \d+ required",
            "The call gives it fewer arguments than its def line has parameters.",
        ),
        (
            "unexpected keyword argument '(.*)'",
            "The call names an argument {}, and the def line has no parameter of that name.",
        ),
    ],
    "ValueError": [
        (
            r"not aligned: (\d+) \(dim 1\) != (\d+)",
            "The first needs as many columns as the second has rows; here there are {} and {}.",
        ),
        (
            r"core dimension 0.*size (\d+) is different from (\d+)",
            "For A @ B, A needs as many columns as B has rows; here {1} columns meet {0} rows.",
        ),
        (
            r"cannot reshape array of size (\d+)",
            "A new shape has room for exactly as many values: its lengths multiply to {}.",
        ),
        ("inhomogeneous", "The rows of an array all have the same length; these do not."),
        (
            "truth value of an? (?:array|Series|DataFrame)",
            "This is not one yes or no, but one for each value: & and | combine them, "
            "a mask picks with them, .all() and .any() make one of them.",
        ),
        (
            r"could not convert string to float: (.*)",
            "float reads text that holds one number and nothing else, and here it got {}.",
        ),
        (
            r"invalid literal for int\(\) with base 10: (.*)",
            "int reads text that holds one whole number and nothing else, and here it got {}.",
        ),
        (
            r"values to unpack \(expected (\d+)",
            "On the left stand {} names; on the right there are more or fewer values.",
        ),
        (
            r"(max|min)\(\).*empty",
            "An empty list has no {}: what should the result be there?",
        ),
    ],
    "UnboundLocalError": [
        (
            "local variable '(.*?)'",
            "A name that gets a value anywhere in a function is a variable of its own there, "
            "and `{}` has no value yet when this line reads it.",
        )
    ],
    "AttributeError": [("'NoneType' object", _NONE)],
    "ZeroDivisionError": [
        ("", "What this line divides by is 0: for which input, and what should the result be?")
    ],
    "RecursionError": [
        ("", "The function calls itself on and on: in which case does it stop, and is it reached?")
    ],
    "LinAlgError": [
        ("Singular", "The matrix has no inverse: one of its columns follows from the others.")
    ],
    "SyntaxError": [
        ("expected ':'", "Lines that begin with def, class, if, for or while end with a colon."),
        ("unterminated string", "A quotation mark begins a text in this line, and none ends it."),
    ],
    "IndentationError": [
        ("expected an indented", "What belongs to the line above is indented further than it."),
        ("unindent", "Lines of one block begin exactly below each other; this one does not."),
        ("unexpected indent", "This line is indented further than the one above, for no reason."),
    ],
}


def advice(error: BaseException, kind: str, message: str, frames: list[FrameType]) -> str:
    """A sentence about an error, or "". `frames`: those that it passed, innermost first."""
    try:
        sentence = _advice_by_type(error, kind, message, frames[:MAX_FRAMES]) or _matching_sentence(
            kind, message
        )
        return sentence if type(sentence) is str else ""
    except BaseException:  # any access to a learner's object may fail
        return ""


def advice_on_answer(error: Exception) -> str:
    """The same for an error in a check, caused by what the learner's code returned."""
    if "'NoneType'" in str(error):
        return "Your code gave back None where a value was needed: is a `return` missing?"
    if isinstance(error, AttributeError) and error.name is not None:
        kind = type(error.obj).__name__[:MAX_NAME_LENGTH]
        return (
            f"The check asks what it got for `{error.name}`, and a {kind} has none: "
            "is it of the type that the task names?"
        )
    return ""


def _matching_sentence(kind: str, message: str) -> str:
    shapes = re.findall(r"\(([\d,]+)\)", message)
    if kind == "ValueError" and "broadcast" in message and len(shapes) == 2:
        return _broadcast_advice(*shapes)
    for pattern, sentence in _SENTENCES.get(kind, ()):
        if found := re.search(pattern, message):
            return sentence.format(*found.groups())
    return ""


def _broadcast_advice(first: str, second: str) -> str:
    """A sentence about the first two lengths that cannot be broadcast."""
    lengths = ([int(n) for n in reversed(shape.split(",")) if n] for shape in (first, second))
    for a, b in zip_longest(*lengths, fillvalue=1):
        if a != b and 1 not in (a, b):
            return (
                "Shapes are compared from their right ends, and two lengths fit if they are equal "
                f"or one of them is 1; here {a} meets {b}."
            )
    return ""


# Names --------------------------------------------------------------------------------------


def _advice_by_type(error: BaseException, kind: str, message: str, frames: list[FrameType]) -> str:
    adviser = _ADVISERS.get(kind)
    return adviser(error, message, frames) if adviser else ""


def _key_error(error: Any, message: str, frames: list[FrameType]) -> str:
    """KeyError: a similar key or column, if there is one."""
    key = error.args[0] if error.args else ""
    table = next((t for t in map(_pandas_object, frames) if t is not None), None)
    if table is None:
        scopes = [f.f_locals for f in frames if not _module_name(f).startswith("gradatim.")]
        dicts = [x for scope in scopes for x in scope.values() if type(x) is dict]
        similar = _closest_name(key, (k for keys in dicts for k in keys))
        alternative = "`in` tells so beforehand, and .get of a dict has a value for that case."
        suggestion = f"did you mean {similar!r}?" if similar else alternative
        return f"Nothing is kept under {message[:MAX_NAME_LENGTH]} here; {suggestion}"
    if type(table).__name__ == "Series":
        return (
            f"The Series has no label {message[:MAX_NAME_LENGTH]}; places are counted with .iloc."
        )
    columns = [str(c)[:MAX_NAME_LENGTH] for c in islice(table.columns, MAX_COLUMNS)]
    similar = _closest_name(key, columns)
    listed = f"its columns are {', '.join(columns)}"
    return (
        f"The table has no such column; {f'did you mean {similar!r}?' if similar else f'{listed}.'}"
    )


def _module_name(frame: FrameType) -> str:
    """The module whose code runs in a frame."""
    return str(frame.f_globals.get("__name__", ""))


def _pandas_object(frame: FrameType) -> Any:
    """The table that pandas was working on in this frame."""
    if not _module_name(frame).startswith("pandas."):
        return None
    table = frame.f_locals.get("self")
    table = (
        vars(table).get("obj", table) if hasattr(table, "__dict__") else table
    )  # as of a GroupBy
    return table if type(table).__name__ in ("DataFrame", "Series") else None


def _name_error(error: Any, message: str, frames: list[FrameType]) -> str:
    """NameError: the missing import, or a similar name."""
    if error.name in _IMPORTS:
        return f"At the top of the file belongs: import {_IMPORTS[error.name]}"
    if error.name in sys.stdlib_module_names:
        return f"At the top of the file belongs: import {error.name}"
    innermost = frames[:1]
    names = (
        n for f in innermost for scope in (f.f_locals, f.f_globals, f.f_builtins) for n in scope
    )
    similar = _closest_name(error.name, names)
    unknown = (
        f"Python takes {error.name} for a variable, and it has no value here. Is it spelt as where "
        "it gets its value, and before this line? If it is text, it stands in quotation marks."
    )
    return f"Did you mean `{similar}`?" if similar else unknown


def _attribute_error(error: Any, message: str, frames: list[FrameType]) -> str:
    """AttributeError: a similar attribute, if there is one."""
    if error.obj is None:
        return ""
    similar = _closest_name(
        error.name, (n for n in _attribute_names(error.obj) if not n.startswith("_"))
    )
    if frames and _module_name(frames[0]) in _CHECK_MODULES:
        return (
            f"It has `{similar}`: did you mean `{error.name}`?"
            if similar
            else _missing_attribute(error)
        )
    return f"Did you mean `{similar}`?" if similar else ""


def _missing_attribute(error: Any) -> str:
    """The sentence about an attribute that a check, not the learner's file, tried to access."""
    kind = type(error.obj).__name__[:MAX_NAME_LENGTH]
    if not hasattr(error.obj, "__dict__"):
        return f"A check asks for `{error.name}`, which a {kind} does not have."
    own = [n for n in _own_attribute_names(error.obj) if not n.startswith("_")][:MAX_ATTRIBUTES]
    has = f"what it has: {', '.join(own)}" if own else "it has no names of its own"
    return f"A check asks your code's {kind} for `{error.name}`; {has}."


def _own_attribute_names(thing: Any) -> list[str]:
    """Attributes that the object and its class define, without inherited ones."""
    inherited = set(dir(object))
    names = [*getattr(thing, "__dict__", ()), *getattr(type(thing), "__dict__", ())]
    return [n for n in dict.fromkeys(names) if type(n) is str and n not in inherited]


def _attribute_names(thing: Any) -> list[str]:
    return [*getattr(thing, "__dict__", ()), *dir(type(thing)), *dir(thing)]


def _module_error(error: Any, message: str, frames: list[FrameType]) -> str:
    """ModuleNotFoundError: a similar module name, if there is one."""
    similar = _closest_name(error.name, (*_MODULES, *sys.stdlib_module_names))
    return f"Did you mean `{similar}`?" if similar else ""


def _syntax_error(error: Any, message: str, frames: list[FrameType]) -> str:
    """SyntaxError: mathematical notation that Python writes differently, or text without quotes."""
    if not message.startswith("invalid"):
        return ""
    line = re.sub(r"\"[^\"]*\"|'[^']*'|#.*", '""', str(error.text)[:MAX_LINE_LENGTH])
    return next(
        (sentence for pattern, sentence in _SYNTAX_PATTERNS if re.search(pattern, line)), ""
    )


def _closest_name(word: Any, names: Iterable[Any]) -> str:
    """The name most similar to the word; "" if none is similar, or the word is too short or too
    long."""
    if type(word) is not str or not 2 < len(word) <= MAX_NAME_LENGTH:
        return ""
    candidates = dict.fromkeys(islice(_similar_names(word, names), MAX_NAMES))
    return next(iter(closest_names(word, candidates, limit=1)), "")


def _similar_names(word: str, names: Iterable[Any]) -> Iterator[str]:
    """The names that have at least two thirds of the word's letters; only these are compared."""
    letters = set(word.casefold())
    texts = (name for name in names if type(name) is str and 2 < len(name) <= MAX_NAME_LENGTH)
    return (x for x in texts if 3 * len(letters & set(x.casefold())) >= 2 * len(letters))


_ADVISERS: dict[str, Callable[[Any, str, list[FrameType]], str]] = {
    "KeyError": _key_error,
    "NameError": _name_error,
    "AttributeError": _attribute_error,
    "ModuleNotFoundError": _module_error,
    "SyntaxError": _syntax_error,
}
