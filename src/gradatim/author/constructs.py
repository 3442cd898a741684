"""Finds the constructs that a Python program uses, and those that a name in `introduces` stands
for.

Pure; runs nothing. A construct is written as in a chapter's `introduces`:

    for  while  lambda  not      keywords; `in`, `and`, `or`, `is` too
    +  //  ==  =  +=             operators
    [i]  [a:b]  [i, j]           indexing, slicing, indexing with several indices
    [...]  (...)  {k: v}  {...}  displays of list, tuple, dict and set
    f-string  unpacking  type hints  decorator  *args  **kwargs
    list comprehension  generator expression  a if c else b
    len()  ValueError()          built-ins
    .strip                       a method or attribute of any type
    import csv  csv.reader       a module, and a name in it (`np` is written out as `numpy`)
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field

_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
    ast.Pow: "**", ast.MatMult: "@", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
    ast.LShift: "<<", ast.RShift: ">>", ast.Invert: "~", ast.USub: "-", ast.UAdd: "+",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.Not: "not", ast.And: "and", ast.Or: "or", ast.Is: "is", ast.IsNot: "is", ast.In: "in",
    ast.NotIn: "in",
}  # fmt: skip
_NODE_CONSTRUCTS: dict[type[ast.AST], str] = {
    ast.For: "for", ast.While: "while", ast.Return: "return", ast.Lambda: "lambda",
    ast.With: "with", ast.Raise: "raise", ast.Try: "try", ast.ClassDef: "class",
    ast.Break: "break", ast.Continue: "continue", ast.Pass: "pass", ast.Global: "global",
    ast.Nonlocal: "nonlocal", ast.Yield: "yield", ast.YieldFrom: "yield", ast.Assert: "assert",
    ast.Delete: "del", ast.AsyncFunctionDef: "async", ast.Await: "await", ast.Match: "match",
    ast.If: "if", ast.FunctionDef: "def", ast.ListComp: "list comprehension",
    ast.SetComp: "set comprehension", ast.DictComp: "dict comprehension",
    ast.GeneratorExp: "generator expression", ast.IfExp: "a if c else b",
    ast.JoinedStr: "f-string", ast.NamedExpr: ":=", ast.Dict: "{k: v}", ast.Set: "{...}",
}  # fmt: skip
_CONSTANTS = {"True", "False", "None", "Ellipsis", "NotImplemented"}
BUILTINS = {name for name in dir(builtins) if not name.startswith("_")} - _CONSTANTS
ALIASES = {"np": "numpy", "pd": "pandas", "plt": "matplotlib.pyplot"}


@dataclass
class KnownNames:
    """The names that earlier programs have defined, which need no introduction. Programs add to
    it."""

    imports: dict[str, str] = field(default_factory=dict)  # name -> its dotted origin
    defined: set[str] = field(default_factory=set)  # defined names, and ".name" for attributes

    def copy(self) -> KnownNames:
        return KnownNames(dict(self.imports), set(self.defined))

    def add(self, tree: ast.AST) -> None:
        for node in ast.walk(tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                self.imports.update(_imported_names(node))
            else:
                self.defined.update(_defined_names(node))


def _imported_names(node: ast.Import | ast.ImportFrom) -> Iterator[tuple[str, str]]:
    for alias in node.names:
        if isinstance(node, ast.ImportFrom):
            yield alias.asname or alias.name, f"{node.module}.{alias.name}"
        else:
            top = alias.name.partition(".")[0]
            yield alias.asname or top, alias.name if alias.asname else top


def _defined_names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield from (node.name, f".{node.name}")
    if isinstance(node, ast.ClassDef):
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
                yield f".{inner.id}"
    elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
        yield f".{node.attr}"
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        yield node.id
    elif isinstance(node, ast.arg):
        yield node.arg


def used_constructs(source: str | ast.AST, names: KnownNames) -> dict[str, int]:
    """The constructs of a program, each with the first line on which it is used.

    A text that does not parse, such as a fragment, uses none.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a chapter may be about code that Python warns of
            tree = ast.parse(source) if isinstance(source, str) else source
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    names.add(tree)
    visitor = _ConstructVisitor(names)
    visitor.visit(tree)
    return visitor.first_lines


class _ConstructVisitor(ast.NodeVisitor):
    """Collects the constructs of a syntax tree."""

    def __init__(self, names: KnownNames) -> None:
        self.first_lines: dict[str, int] = {}
        self._names = names

    def visit(self, node: ast.AST) -> None:
        if construct := _NODE_CONSTRUCTS.get(type(node)):
            self._add(construct, node)
        super().visit(node)

    def _add(self, construct: str, node: ast.AST) -> None:
        self.first_lines.setdefault(construct, getattr(node, "lineno", 1))

    def _operator(self, node: ast.BinOp | ast.BoolOp | ast.UnaryOp) -> None:
        if not (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd)):
            self._add(_OPERATORS[type(node.op)], node)  # -1 is a number
        self.generic_visit(node)

    visit_BinOp = visit_BoolOp = visit_UnaryOp = _operator

    def visit_Assign(self, node: ast.Assign) -> None:
        self._add("=", node)
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._add(f"{_OPERATORS[type(node.op)]}=", node)
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        for operator in node.ops:
            self._add(_OPERATORS[type(operator)], node)
        self.generic_visit(node)

    def visit_List(self, node: ast.List) -> None:
        self._add("[...]" if isinstance(node.ctx, ast.Load) else "unpacking", node)
        self.generic_visit(node)

    def visit_Tuple(self, node: ast.Tuple) -> None:
        self._add("(...)" if isinstance(node.ctx, ast.Load) else "unpacking", node)
        self.generic_visit(node)

    def visit_Starred(self, node: ast.Starred) -> None:
        self._add("unpacking", node)
        self.generic_visit(node)

    def visit_FormattedValue(self, node: ast.FormattedValue) -> None:
        self.visit(node.value)  # the format specification belongs to the f-string

    def visit_Subscript(self, node: ast.Subscript) -> None:
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if isinstance(node.slice, ast.Tuple):
            self._add("[i, j]", node)
        for part in parts:
            if isinstance(part, ast.Slice):
                self._add("[a:b]", node)
            elif len(parts) == 1:
                self._add("[i]", node)
            self.visit(part)
        self.visit(node.value)

    # Names ------------------------------------------------------------------------------------

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._add(f"import {alias.name}", node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self._add(f"import {node.module}", node)
        for alias in node.names:
            self._add(f"{node.module}.{alias.name}", node)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load) and node.id not in self._names.defined:
            dotted = self._names.imports.get(node.id)
            if dotted is None and node.id in BUILTINS:
                self._add(f"{node.id}()", node)
            elif dotted is not None and "." in dotted and node.id not in ALIASES:
                self._add(dotted, node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if dotted := self._dotted(node):
            self._add(dotted, node)
            return
        if f".{node.attr}" not in self._names.defined and not node.attr.startswith("__"):
            self._add(f".{node.attr}", node)
        self.visit(node.value)

    def _dotted(self, node: ast.AST) -> str:
        if isinstance(node, ast.Name):
            return self._names.imports.get(node.id, "")
        if isinstance(node, ast.Attribute) and (head := self._dotted(node.value)):
            return f"{head}.{node.attr}"
        return ""

    # Definitions ------------------------------------------------------------------------------

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = node.args
        if node.returns or any(a.annotation for a in (*arguments.args, *arguments.kwonlyargs)):
            self._add("type hints", node)
        if node.name.startswith("__"):
            self._add(f"{node.name}()", node)
        for construct, is_present in (
            ("*args", arguments.vararg),
            ("**kwargs", arguments.kwarg),
            ("decorator", node.decorator_list),
        ):
            if is_present:
                self._add(construct, node)
        defaults = [default for default in arguments.kw_defaults if default is not None]
        for part in (*node.decorator_list, *arguments.defaults, *defaults, *node.body):
            self.visit(part)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._add("type hints", node)
        for part in (node.target, node.value):
            if part is not None:
                self.visit(part)


# What a name in `introduces` stands for --------------------------------------------------------

_DISPLAYS = {"list": "[...]", "tuple": "(...)", "dict": "{k: v}", "set": "{...}"}
_COMPREHENSIONS = ("list", "set", "dict")
_IMPLIED = {"elif": "if", "else": "if", "except": "try", "finally": "try", "from": "import"}
# Patterns, searched for in the lower-case name, and the constructs that they introduce.
_PATTERNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"generator", ("generator expression",)),
    (r"conditional expression|\bif\b.*\belse\b", ("a if c else b",)),
    (r"f-string|^f[\"']", ("f-string",)),
    (r"slice|slicing|\[[^\]]*:[^\]]*\]", ("[a:b]",)),
    (r"^(?!list|dict|set|tuple)\w*(\[[^\[\]:,.]+\])+$", ("[i]",)),
    (r"^\w*\[[a-z]\w*, *\w+\]$", ("[i]", "[i, j]")),
    (r"unpacking|^\w+, \w+ = ", ("unpacking",)),
    (r"hint|annotation|^->$|^\w*: int$", ("type hints",)),
    (r"decorator|^@\w", ("decorator",)),
    (r"arithmetic", ("+", "-", "*", "/")),
    (r"comparison", ("==", "!=", "<", ">", "<=", ">=")),
)
_OPERATOR_SYMBOL = re.compile(r"(?<!\S)[-+*/%<>=!@&|^~:]{1,3}(?!\S)")


def introduced_constructs(name: str) -> frozenset[str]:
    """The constructs that a name in `introduces` stands for."""
    name = name.strip().strip("`").strip()
    lowered = name.lower()
    found = {
        name,
        *_keywords(name),
        *_OPERATOR_SYMBOL.findall(name.replace(",", " ")),
        *_dotted(name),
    }
    for pattern, constructs in _PATTERNS:
        if re.search(pattern, lowered):
            found.update(constructs)
    for kind, display in _DISPLAYS.items():
        if re.fullmatch(rf"{kind}s?( (display|literal)s?)?", lowered):
            found.add(display)
    if "comprehension" in lowered:
        kinds = [kind for kind in _COMPREHENSIONS if kind in lowered] or _COMPREHENSIONS
        found.update(f"{kind} comprehension" for kind in kinds)
    return frozenset(found)


_PYTHON_SYNTAX = {
    "[i]",
    "[a:b]",
    "[i, j]",
    "[...]",
    "(...)",
    "unpacking",
    "type hints",
    "decorator",
}
_PYTHON_SYNTAX |= {"*args", "**kwargs", "=", *_OPERATORS.values(), *_NODE_CONSTRUCTS.values()}
_PYTHON_NAME = re.compile(r"\.\w+|import [\w.]+|\w+(\.\w+)+|[A-Za-z_]\w*\(\)|\W{1,2}=")


def python_constructs(name: str) -> frozenset[str]:
    """The constructs of a name in `introduces` that can occur in a Python program; none for a
    concept, such as "closure", or a word of another language."""
    return frozenset(
        c for c in introduced_constructs(name) if c in _PYTHON_SYNTAX or _PYTHON_NAME.fullmatch(c)
    )


def _keywords(name: str) -> set[str]:
    words = {word for word in re.findall(r"[A-Za-z_]\w*", name) if _is_keyword(word)}
    return words | {_IMPLIED[word] for word in words & _IMPLIED.keys()}


def _is_keyword(word: str) -> bool:
    return (keyword.iskeyword(word) and word not in _CONSTANTS) or word in ("match", "case")


def _dotted(name: str) -> Iterator[str]:
    """The built-ins, modules, names in modules, and methods that a text mentions."""
    for imported in re.findall(r"\bimport ([\w.]+)", name) if "from " not in name else ():
        yield f"import {_expand_alias(imported)}"
    if source := re.search(r"\bfrom ([\w.]+) import (.+)", name):
        yield f"import {source[1]}"
        yield from (
            f"{source[1]}.{name_in_module.strip()}" for name_in_module in source[2].split(",")
        )
    for dotted in re.findall(r"(?<![\w.])[A-Za-z_][\w.]*", name):
        if "." in dotted:
            yield _expand_alias(dotted)
            yield f"import {_expand_alias(dotted).rpartition('.')[0]}"
            yield from (f".{part}" for part in dotted.split(".")[1:])
        elif dotted in BUILTINS and (dotted[0].isupper() or f"{dotted}(" in name or dotted == name):
            yield f"{dotted}()"
    yield from (f".{method}" for method in re.findall(r"(?<![\w)])\.([A-Za-z_]\w*)", name))


def _expand_alias(dotted: str) -> str:
    head, dot, rest = dotted.partition(".")
    return ALIASES.get(head, head) + dot + rest


def is_introduced(construct: str, introduced: set[str]) -> bool:
    """Whether a construct was introduced, or is implied by one that was."""
    if construct in introduced:
        return True
    if construct.startswith("import "):
        module = construct.removeprefix("import ")
        return any(name.startswith((f"{construct}.", f"{module}.")) for name in introduced)
    if "." in construct[1:]:  # a name in a module: a method of this name is enough
        last = construct.rpartition(".")[2]
        return bool({f".{last}", f"{last}()", last} & introduced)
    augmented = construct.endswith("=") and construct[:-1] in _OPERATORS.values()
    return augmented and construct not in ("==", "<=", ">=") and "+=" in introduced


def display_name(construct: str) -> str:
    """A construct as an author writes it, e.g. with `np` for `numpy`."""
    for alias, dotted in ALIASES.items():
        if construct.startswith(f"{dotted}."):
            return alias + construct.removeprefix(dotted)
    return construct
