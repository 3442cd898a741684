"""The programs that code from a reply can turn the learner's file into."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, permutations, product
from typing import Any

from gradatim.rules.tutor.names import (
    DEFINITIONS,
    assigned,
    bound,
    callables,
    free,
    is_usual,
    missing_imports,
)
from gradatim.rules.tutor.pieces import tree_of
from gradatim.syntax import parse

MAX_RENAMINGS = 6  # ways to read a reply's names as the learner's
MAX_STATEMENTS = 4  # statements in a row that code may replace, apart from all to the end
MAX_EXPRESSIONS = 60  # places of the learner's file that an expression may replace

_CONSTANT = ("return None", "return 0", "return 1", "return True", "return False", "return []",
             "return {}", "return ''", "return FIRST", "return list(FIRST)", "raise ValueError",
             "return float('nan')", "yield FIRST")  # fmt: skip

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_IMPORTS = (ast.Import, ast.ImportFrom)


def constant(base: str) -> Iterator[str]:
    """The program whose functions only give one value, their argument, or an error."""
    file = tree_of(base)
    if file is None:
        return
    for line in _CONSTANT:
        tree = copy.deepcopy(file)
        for one in _functions(tree):
            first = next(iter(_parameters(one)), "None")
            one.body = parse(line.replace("FIRST", first)).body
        yield _source(tree)


def splices(base: str, found: Sequence[str]) -> Iterator[str]:
    """Whole programs, without repetition; those that a reader would try first come first.

    `base`: the learner's file. `found`: code of the reply. Where `base` does not parse, code only
    takes its place as a whole.
    """
    file = tree_of(base)
    codes = {text: tree for text in found if (tree := tree_of(text)) and tree.body}
    if file is None:
        yield from codes
        return
    for splice in (_as_whole_file, _as_definitions, _as_bodies, _as_statements, _as_expressions):
        for code in codes.values():
            yield from map(_source, splice(file, code))


def _functions(tree: ast.AST) -> list[Function]:
    return [one for one in ast.walk(tree) if isinstance(one, _FUNCTIONS)]


def _calls(tree: ast.AST) -> list[ast.Call]:
    return [one for one in ast.walk(tree) if isinstance(one, ast.Call)]


def _source(tree: ast.Module) -> str:
    return ast.unparse(ast.fix_missing_locations(tree))


def _module(*parts: Sequence[ast.stmt]) -> ast.Module:
    return ast.Module([statement for part in parts for statement in part], [])


def _with_imports(tree: ast.Module) -> ast.Module:
    """The program after imports of the usual libraries that it uses and does not import."""
    return _module(missing_imports(tree), tree.body)


# Whole definitions ----------------------------------------------------------------------------


def _as_whole_file(file: ast.Module, code: ast.Module) -> Iterator[ast.Module]:
    """The code as the file, then after the file, where a definition replaces the one before."""
    # What the file defines is not meant to come from a library of the same name.
    yield _module(missing_imports(code, but=bound(file)), code.body)
    yield _with_imports(_module(file.body, code.body))


def _as_definitions(file: ast.Module, code: ast.Module) -> Iterator[ast.Module]:
    """Definitions of the code in place of those of the same name, at any depth; then under the
    names that the file defines."""
    new = {one.name: one for one in ast.walk(code) if isinstance(one, DEFINITIONS)}
    old = [one for one in ast.walk(file) if isinstance(one, DEFINITIONS)]
    rest = [one for one in code.body if not isinstance(one, DEFINITIONS)]
    helpers = [one for one in code.body if isinstance(one, DEFINITIONS)]
    shared = [one for one in old if one.name in new]
    if shared:
        yield _with_imports(_module(rest, helpers, _replace_definitions(file, new).body))
        yield _with_imports(_module(rest, _with_prefix(file, new).body))
    for name in callables(code):
        for target in old:
            if target.name != name and target in file.body:
                alias = parse(f"{target.name} = {name}").body
                yield _with_imports(_module(file.body, code.body, alias))
    classes = [one for one in old if isinstance(one, ast.ClassDef)]
    for owner in classes:
        yield _with_imports(_module(rest, _with_methods(file, owner.name, new).body))
    for one, owner in product(new.values(), classes):
        for method in (two for two in owner.body if isinstance(two, _FUNCTIONS)):
            renamed = copy.deepcopy(one)
            renamed.name = method.name
            methods = {method.name: renamed}
            yield _with_imports(_module(rest, _with_methods(file, owner.name, methods).body))


class _Replace(ast.NodeTransformer):
    def __init__(self, new: dict[str, Definition]) -> None:
        self.new = new

    def visit(self, node: ast.AST) -> Any:
        if isinstance(node, DEFINITIONS) and node.name in self.new:
            new = self.new[node.name]
            if not isinstance(node, ast.ClassDef) or isinstance(new, ast.ClassDef):
                return copy.deepcopy(new)
        return self.generic_visit(node)


def _replace_definitions(file: ast.Module, new: dict[str, Definition]) -> ast.Module:
    replaced: ast.Module = _Replace(new).visit(copy.deepcopy(file))
    return replaced


def _with_prefix(file: ast.Module, new: dict[str, Definition]) -> ast.Module:
    """The file whose functions have the parameters of the new ones, and begin with their lines."""
    tree = copy.deepcopy(file)
    for one in _functions(tree):
        other = new.get(one.name)
        if isinstance(other, _FUNCTIONS):
            one.args, one.body = copy.deepcopy(other.args), copy.deepcopy(other.body) + one.body
    return tree


def _with_methods(file: ast.Module, owner: str, new: dict[str, Definition]) -> ast.Module:
    """The file whose class `owner` has these methods, too, or instead of its own."""
    tree = copy.deepcopy(file)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == owner:
            functions = [one for one in new.values() if not isinstance(one, ast.ClassDef)]
            names = {one.name for one in functions}
            node.body = [one for one in node.body if getattr(one, "name", "") not in names]
            node.body += copy.deepcopy(functions)
    return tree


# Statements -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Body:
    """A list of statements in the file, found again in a copy by its number."""

    number: int
    length: int
    names: frozenset[str]  # that code there can see
    parameters: tuple[str, ...]
    is_function: bool
    is_class: bool
    documented: bool


def _lists(tree: ast.AST) -> Iterator[tuple[ast.AST, list[ast.stmt]]]:
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            value = getattr(node, field, None)
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                yield node, value


def _all_bodies(file: ast.Module) -> list[_Body]:
    owner: dict[int, Function | None] = {}
    for outer in _functions(file):
        owner |= {id(node): outer for node in ast.walk(outer)}  # the innermost comes last
    top = frozenset(bound(file))
    found = []
    for number, (node, body) in enumerate(_lists(file)):
        function = owner.get(id(node))
        names = top | frozenset(assigned(function)) if function else top
        parameters = tuple(_parameters(function)) if function else ()
        documented = function is node and ast.get_docstring(function) is not None
        kinds = isinstance(node, _FUNCTIONS), isinstance(node, ast.ClassDef)
        found.append(_Body(number, len(body), names, parameters, *kinds, documented))
    return found


def _parameters(function: Function) -> list[str]:
    args = function.args
    every = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
    return [one.arg for one in every if one is not None and one.arg not in ("self", "cls")]


def _replace_statements(
    file: ast.Module, body: _Body, first: int, last: int, new: Sequence[ast.stmt]
) -> ast.Module:
    """The file with statements `first` to `last` of one list replaced."""
    tree = copy.deepcopy(file)
    statements = next(islice(_lists(tree), body.number, None))[1]
    statements[first:last] = copy.deepcopy(list(new))
    return _with_imports(tree)


def _returning(body: list[ast.stmt]) -> list[ast.stmt]:
    """The statements with the last one's value returned, if it is an expression or assignment."""
    last = body[-1]
    if isinstance(last, ast.Expr):
        return [*body[:-1], ast.Return(last.value)]
    if isinstance(last, ast.Assign) and isinstance(last.targets[0], ast.Name):
        return [*body, ast.Return(ast.Name(last.targets[0].id, ast.Load()))]
    return body


def _bind_parameters(code: ast.Module, body: _Body) -> Iterator[list[ast.stmt]]:
    """The code with names that nothing defines there read as parameters, in each order."""
    unknown = [n for n in free(code) if n not in body.names and not is_usual(n)]
    if not unknown:
        yield code.body
        return
    taken = set(free(code)) - set(unknown)
    left = [name for name in body.parameters if name not in taken]
    for names in islice(permutations(left, len(unknown)), MAX_RENAMINGS):
        yield _Rename(dict(zip(unknown, names, strict=True))).visit(copy.deepcopy(code)).body


class _Rename(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self.names.get(node.id, node.id), node.ctx)


def _as_bodies(file: ast.Module, code: ast.Module) -> Iterator[ast.Module]:
    """The code as the body of each function, before all of it and after a part of it."""
    if not _is_loose(code):
        return
    for body in _all_bodies(file):
        if not body.is_function:
            continue
        for statements in _bind_parameters(code, body):
            ended = _returning(statements)
            for first in range(int(body.documented), body.length + 1):
                yield _replace_statements(file, body, first, body.length, ended)


def _as_statements(file: ast.Module, code: ast.Module) -> Iterator[ast.Module]:
    """The code in place of each statement or run of statements, and between them."""
    if not _is_loose(code):
        return
    needed = {name for name in free(code) if not is_usual(name)}
    for body in _all_bodies(file):
        inside = body.is_function or body.is_class or body.parameters
        if not inside or not needed <= body.names:
            continue
        for first in range(int(body.documented), body.length + 1):
            for last in range(first, min(first + MAX_STATEMENTS, body.length) + 1):
                yield _replace_statements(file, body, first, last, code.body)


def _is_loose(code: ast.Module) -> bool:
    """Whether it has statements that could stand in a function."""
    return not all(isinstance(one, (*DEFINITIONS, *_IMPORTS)) for one in code.body)


# Expressions ------------------------------------------------------------------------------------


def _as_expressions(file: ast.Module, code: ast.Module) -> Iterator[ast.Module]:
    """Each expression of the code in place of those of the file; what looks like an argument,
    such as axis=0, in each call."""
    names = frozenset(bound(file)) | {name for one in _functions(file) for name in assigned(one)}
    for value in _values(code):
        if isinstance(value, ast.Attribute):
            yield from _as_function(file, value)
        elif all(n in names or is_usual(n) for n in free(_module([ast.Expr(value)]))):
            yield from _in_place(file, value)
    for statement in code.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            yield from _as_argument(file, statement.targets[0].id, statement.value)


def _values(code: ast.Module) -> Iterator[ast.expr]:
    for statement in code.body:
        value = getattr(statement, "value", None)
        if isinstance(value, ast.expr) and not isinstance(value, (ast.Name, ast.Constant)):
            yield value
        for field in ("test", "iter"):
            if isinstance(inner := getattr(statement, field, None), ast.expr):
                yield inner


def _expression_positions(tree: ast.Module) -> list[tuple[ast.AST, str, int | None]]:
    """Where an expression stands in a function: its parent, the field, the place in a list."""
    found: list[tuple[ast.AST, str, int | None]] = []
    for function in _functions(tree):
        for node in ast.walk(function):
            if isinstance(node, ast.JoinedStr):  # its parts are no expressions
                continue
            for field, value in ast.iter_fields(node):
                if field in (
                    "format_spec",
                    "annotation",
                    "returns",
                    "decorator_list",
                    "ctx",
                    "targets",
                    "func",
                ):
                    continue
                many = value if isinstance(value, list) else [value]
                for n, one in enumerate(many):
                    if isinstance(one, ast.expr) and isinstance(
                        getattr(one, "ctx", ast.Load()), ast.Load
                    ):
                        found.append((node, field, n if isinstance(value, list) else None))
    return found[:MAX_EXPRESSIONS]


def _in_place(file: ast.Module, value: ast.expr) -> Iterator[ast.Module]:
    for number in range(len(_expression_positions(file))):
        tree = copy.deepcopy(file)
        node, field, n = _expression_positions(tree)[number]
        if n is None:
            setattr(node, field, copy.deepcopy(value))
        else:
            getattr(node, field)[n] = copy.deepcopy(value)
        yield _with_imports(tree)


def _as_function(file: ast.Module, value: ast.Attribute) -> Iterator[ast.Module]:
    """A dotted name in place of each function that is called."""
    for number in range(len(_calls(file))):
        tree = copy.deepcopy(file)
        _calls(tree)[number].func = value
        yield _with_imports(tree)


def _as_argument(file: ast.Module, name: str, value: ast.expr) -> Iterator[ast.Module]:
    """name=value in each call, and as the default of each parameter of this name."""
    for number in range(len(_calls(file))):
        tree = copy.deepcopy(file)
        call = _calls(tree)[number]
        call.keywords = [one for one in call.keywords if one.arg != name]
        call.keywords.append(ast.keyword(name, copy.deepcopy(value)))
        yield tree
    tree = copy.deepcopy(file)
    for args in (one.args for one in _functions(tree)):
        without = len(args.args) - len(args.defaults)
        for n, arg in enumerate(args.args):
            if arg.arg == name and n >= without:
                args.defaults[n - without] = copy.deepcopy(value)
            elif arg.arg == name and n == without - 1:
                args.defaults.insert(0, copy.deepcopy(value))
    yield tree
