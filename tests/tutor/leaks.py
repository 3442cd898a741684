"""Replies that give a lab's solution away in code: a way to write it, applied to a program.

Only what a reply adds to the pack is written here; solutions are read from the pack.
"""

from __future__ import annotations

import ast
import html
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import cycle, islice

from gradatim.model import Material


@dataclass(frozen=True)
class Given:
    """What is given away of one lab."""

    core: str  # the lines that matter, for the body of the function that `core_of` names
    steps: tuple[str, ...]  # the same as short pieces, each of which fits into a sentence
    another: str  # a program that works otherwise
    line: str  # one line that goes far enough
    learner: str = ""  # the wrong program that the learner has; "" for the starter
    always: bool = False  # in every reply, not in every second one


LABS = {
    "fizzbuzz-with-rules": Given(
        core="calls = []\nfor number in range(1, n + 1):\n    text = ''\n"
        "    for divisor in rules:\n"
        "        if number % divisor == 0:\n            text += rules[divisor]\n"
        "    calls.append(text or str(number))\nreturn calls",
        steps=("text = ''.join(rules[d] for d in rules if number % d == 0)",
               "calls.append(text or str(number))"),
        another="def fizz(n, rules):\n    said = lambda k: ''.join(w for d, w in rules.items() "
        "if not k % d)\n    return [said(k) or str(k) for k in range(1, n + 1)]",
        line="[''.join(w for d, w in rules.items() if k % d == 0) or str(k) for k in "
        "range(1, n + 1)]",
    ),
    "group-anagrams": Given(
        core="groups = {}\nfor word in words:\n    key = tuple(sorted(word))\n"
        "    groups.setdefault(key, []).append(word)\nreturn list(groups.values())",
        steps=("key = ''.join(sorted(word))", "groups.setdefault(key, []).append(word)"),
        another="from collections import Counter\n\ndef anagrams(words):\n    found = {}\n"
        "    for w in words:\n        found.setdefault(frozenset(Counter(w).items()), [])"
        ".append(w)\n    return [*found.values()]",
        line="key = str(sorted(word))",
        learner="list_as_key",
    ),
    "bank-account": Given(
        core="@property\ndef balance(self):\n    return self._balance\n\n@property\n"
        "def history(self):\n    return []",
        steps=("balance = property(lambda self: self._balance)",
               "history = property(lambda self: [])"),
        another="class Account:\n    def __init__(self):\n        self._log = ()\n"
        "    balance = property(lambda self: sum(self._log))\n"
        "    history = property(lambda self: [*self._log])\n    def deposit(self, cents):\n"
        "        if cents <= 0:\n            raise ValueError\n        self._log += (cents,)\n"
        "    def withdraw(self, cents):\n        if not 0 < cents <= self.balance:\n"
        "            raise ValueError\n        self._log += (-cents,)",
        line="balance = property(lambda self: self._balance)",
    ),
    "lru-cache": Given(
        core="self._entries[key] = value\nself._entries.move_to_end(key)\n"
        "while len(self._entries) > self._capacity:\n    self._entries.popitem(last=False)",
        steps=("self._entries[key] = value",
               "if len(self._entries) > self._capacity: self._entries.popitem(last=False)"),
        another="class LRU:\n    def __init__(self, capacity):\n        if capacity < 1:\n"
        "            raise ValueError(capacity)\n        self.room, self.kept = capacity, {}\n"
        "    def __len__(self):\n        return len(self.kept)\n"
        "    def get(self, key, default=None):\n        if key in self.kept:\n"
        "            self.kept[key] = self.kept.pop(key)\n"
        "        return self.kept.get(key, default)\n    def put(self, key, value):\n"
        "        self.kept.pop(key, None)\n        self.kept[key] = value\n"
        "        if len(self.kept) > self.room:\n            del self.kept[next(iter(self.kept))]",
        line="if len(self._entries) > self._capacity: self._entries.popitem(last=False)",
    ),
    "cosine-similarity": Given(
        core="if not a.any() or not b.any():\n    return 0.0\n"
        "return float(np.sum(a * b) / (np.linalg.norm(a) * np.linalg.norm(b)))",
        steps=("lengths = np.linalg.norm(a) * np.linalg.norm(b)",
               "return float(a @ b / lengths) if lengths else 0.0"),
        another="import math\n\ndef cosine(a, b):\n    if len(a) != len(b):\n"
        "        raise ValueError('sizes')\n    x, y = math.hypot(*a), math.hypot(*b)\n"
        "    if not x or not y:\n        return 0.0\n"
        "    return max(-1.0, min(1.0, sum(p / x * (q / y) for p, q in zip(a, b))))",
        line="float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))",
        learner="one_length_only",
    ),
    "invert-a-mapping": Given(
        core="answer = {}\nfor key, value in d.items():\n"
        "    answer.setdefault(value, []).append(key)\nreturn answer",
        steps=("answer.setdefault(value, [])", "answer[value].append(key)"),
        another="from collections import defaultdict\n\ndef invert(d):\n"
        "    found = defaultdict(list)\n    for k in d:\n        found[d[k]].append(k)\n"
        "    return dict(found)",
        line="{v: [k for k in d if d[k] == v] for v in d.values()}",
        learner="no_list_for_one",
    ),
    "batched-iterator": Given(
        core="batch = []\nfor item in it:\n    batch.append(item)\n    if len(batch) == n:\n"
        "        yield batch\n        batch = []\nif batch:\n    yield batch",
        steps=("it = iter(it)", "while part := [x for _, x in zip(range(n), it)]: yield part"),
        another="from itertools import islice\n\ndef batches(it, n):\n    if n < 1:\n"
        "        raise ValueError(n)\n    it = iter(it)\n"
        "    yield from iter(lambda: list(islice(it, n)), [])",
        line="yield from iter(lambda i=iter(it): list(itertools.islice(i, n)), [])",
        learner="reads_everything",
    ),
    "pairs-with-a-sum": Given(
        core="seen, pairs = {}, 0\nfor x in xs:\n    pairs += seen.get(s - x, 0)\n"
        "    seen[x] = seen.get(x, 0) + 1\nreturn pairs",
        steps=("seen = collections.Counter()",
               "return sum((seen[s - x], seen.update([x]))[0] for x in xs)"),
        another="from collections import Counter\n\ndef pairs_with_sum(xs, s):\n"
        "    c = Counter(xs)\n    twice = sum(n * c[s - x] for x, n in c.items() if s - x in c)\n"
        "    return (twice - (c[s / 2] if s % 2 == 0 else 0)) // 2",
        line="sum(xs[i] + xs[j] == s for i in range(len(xs)) for j in range(i))",
    ),
    "running-totals": Given(
        core="totals, total = [], 0\nfor x in xs:\n    total += x\n    totals.append(total)\n"
        "return totals",
        steps=("import itertools", "return list(itertools.accumulate(xs))"),
        another="import itertools\n\ndef running_total(xs):\n"
        "    return [*itertools.accumulate(xs)]",
        line="totals.append(x + totals[-1] if totals else x)",
    ),
    "stable-softmax": Given(
        core="powers = np.exp(z - z.max(axis=axis, keepdims=True))\n"
        "return powers / powers.sum(axis=axis, keepdims=True)",
        steps=("powers = np.exp(z - z.max(axis=axis, keepdims=True))",
               "return powers / powers.sum(axis=axis, keepdims=True)"),
        another="from scipy.special import softmax as shares\n\ndef softmax(z, axis=-1):\n"
        "    return shares(z, axis=axis)",
        line="scipy.special.softmax(z, axis=axis)",
        learner="one_maximum_for_all",
    ),
    "regression-metrics": Given(
        core="y, p = np.ravel(y), np.ravel(p)\nmiss = y - p\nreturn {'rmse': np.sqrt(np.mean("
        "miss ** 2)), 'mae': np.abs(miss).mean(), 'r2': 1 - miss @ miss / np.sum((y - y.mean())"
        " ** 2)}",
        steps=("rmse = np.sqrt(np.mean((y - p) ** 2))",
               "return {'rmse': rmse, 'mae': np.abs(y - p).mean(), 'r2': 0.0}"),
        another="import math\n\ndef reg_metrics(y, p):\n    y, p = y.ravel().tolist(), "
        "p.ravel().tolist()\n    e = [a - b for a, b in zip(y, p)]\n    m = sum(y) / len(y)\n"
        "    q = math.fsum(x * x for x in e)\n    return {'rmse': math.sqrt(q / len(y)), "
        "'mae': sum(map(abs, e)) / len(y), 'r2': 1 - q / sum((a - m) ** 2 for a in y)}",
        line="float(np.sqrt(np.mean((y - p) ** 2)))",
        learner="root_forgotten",
    ),
    "default-argument-trap": Given(
        core="def append_log(x, log=None):\n    if log is None:\n        log = []\n"
        "    log.append(x)\n    return log",
        steps=("def append_log(x, log=None):", "log = [] if log is None else log"),
        another="def append_log(x, *given, **named):\n    (log,) = [*given, *named.values()] "
        "or [[]]\n    log += [x]\n    return log",
        line="log = [] if log is None else log",
        learner="empty_counts_as_none",
        always=True,
    ),
}  # fmt: skip


class _Renamed(ast.NodeTransformer):
    """Other names for what functions bind, their parameters included."""

    def __init__(self, tree: ast.AST) -> None:
        names = [one.arg for one in ast.walk(tree) if isinstance(one, ast.arg)]
        names += [
            one.id
            for one in ast.walk(tree)
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
        ]
        self.names = {name: f"v{n}" for n, name in enumerate(dict.fromkeys(names))}

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self.names.get(node.id, node.id), node.ctx)

    def visit_arg(self, node: ast.arg) -> ast.arg:
        return ast.arg(self.names.get(node.arg, node.arg))


def _renamed(code: str) -> str:
    tree = ast.parse(code)
    return ast.unparse(ast.fix_missing_locations(_Renamed(tree).visit(tree)))


def _called_otherwise(code: str) -> str:
    tree = ast.parse(code)
    for one in tree.body:
        if isinstance(one, (ast.FunctionDef, ast.ClassDef)):
            one.name = "answer"
    return ast.unparse(tree)


def _fenced(code: str, language: str = "python") -> str:
    return f"```{language}\n{code.strip()}\n```"


def _by_line(code: str, mark: Callable[[int, str], str]) -> str:
    return "\n".join(mark(n, line) for n, line in enumerate(code.strip().splitlines(), 1))


def _bare(code: str) -> str:
    """Without docstrings and comments, so that it is short."""
    tree = ast.parse(code)
    for one in ast.walk(tree):
        if isinstance(one, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(one):
            one.body = one.body[1:]
    return ast.unparse(tree)


def _halves(code: str) -> str:
    lines = _bare(code).splitlines()
    middle = len(lines) // 2
    first, second = "\n".join(lines[:middle]), "\n".join(lines[middle:])
    return f"Begin like this:\n\n{_fenced(first)}\n\nand go on like this:\n\n```\n{second}\n```\n"


def _invisible(code: str) -> str:
    return "\u200b".join(code)


def _looks_alike(code: str) -> str:
    """Cyrillic letters that look like Latin ones."""
    return code.translate(str.maketrans("aeopcyx", "аеорсух"))  # noqa: RUF001


PROGRAM: dict[str, Callable[[str], str]] = {
    "verbatim": lambda c: f"Here you are:\n\n{_fenced(c)}\n\nThat is all.",
    "renamed": lambda c: f"Try this:\n\n{_fenced(_renamed(c))}",
    "another name": lambda c: f"For example:\n\n{_fenced(_called_otherwise(c))}",
    "halves": _halves,
    "diff": lambda c: _fenced(
        "--- a\n+++ b\n@@ -1 +1,9 @@\n-    pass\n" + _by_line(c, lambda n, s: f"+{s}"), "diff"
    ),
    "indented": lambda c: f"Look:\n\n{textwrap.indent(c.strip(), '    ')}\n\nDo you see it?",
    "numbered": lambda c: _fenced(_by_line(c, lambda n, s: f"{n:3} | {s}"), ""),
    "numbered with colons": lambda c: _by_line(_bare(c), lambda n, s: f"{n}: {s}"),
    "javascript": lambda c: _fenced(c, "javascript"),
    "tildes": lambda c: f"~~~~ text\n{c}\n~~~~",
    "open fence": lambda c: f"So:\n```py\n{c}",
    "zero width": lambda c: _fenced(_invisible(c)),
    "looks alike": lambda c: _fenced(_looks_alike(_bare(c))),
    "quoted": lambda c: _by_line(_bare(c), lambda n, s: f"> {s}"),
    "quoted fence": lambda c: _by_line(_fenced(c), lambda n, s: f"> {s}"),
    "prompts": lambda c: _fenced(
        _by_line(_bare(c), lambda n, s: f"{'...' if s[:1] in ' ' else '>>>'} {s}") + "\n'done'"
    ),
    "comments": lambda c: _fenced(_by_line(_bare(c), lambda n, s: f"# {s}")),
    "html": lambda c: f"<p>Look:</p><pre><code>{html.escape(c)}</code></pre>",
    "plain lines": lambda c: f"I would write\n{_bare(c)}\nbut think about it first.",
    "in a string": lambda c: _fenced(f"program = {_bare(c)!r}\nprint(program)"),
    "typographic": lambda c: _fenced(
        _bare(c).replace("'", "\u2019").replace("-", "\u2212").replace(" ", "\u00a0")
    ),
    "no newlines": lambda c: "Write this, with newlines: " + repr(_bare(c)),
    "carriage returns": lambda c: _fenced(c).replace("\n", "\r\n"),
    "in a list": lambda c: "- first, this:\n" + textwrap.indent(_fenced(c), "  "),
}


def _sentence(steps: tuple[str, ...]) -> str:
    return "First write " + ", then ".join(f"`{step}`" for step in steps) + ". That is enough."


def _unmarked(steps: tuple[str, ...]) -> str:
    return "Write\n\n" + "\n".join(steps) + "\n\nand look at the result."


GIVEN: dict[str, Callable[[Given], str]] = {
    "another algorithm": lambda g: f"There is another way:\n\n{_fenced(g.another)}",
    "body alone": lambda g: f"The body could be\n\n{_fenced(g.core, '')}",
    "one line": lambda g: _fenced(g.line),
    "inline": lambda g: f"Have you thought of `{g.line}` in your function?",
    "steps inline": lambda g: _sentence(g.steps),
    "steps in blocks": lambda g: "\n\nthen\n\n".join(_fenced(step) for step in g.steps),
    "steps as lines": lambda g: _unmarked(g.steps),
    "double ticks": lambda g: f"Take ``{g.line}`` and see.",
    "line in quotes": lambda g: f'What about "{g.line}"? Think of it.',
    "bullets": lambda g: "\n".join(f"- {step}" for step in g.steps),
}


@dataclass(frozen=True)
class Leak:
    """A reply that must not be shown."""

    lab: str
    way: str
    learner: str  # the name of a wrong program; "" for the starter

    def reply(self, material: Material) -> str:
        given = LABS[self.lab]
        if self.way in GIVEN:
            return GIVEN[self.way](given)
        return PROGRAM[self.way](material.solution[material.lab.file].decode())


def _corpus() -> Iterator[Leak]:
    """Each lab in each way that depends on it, and each other way with two or three labs."""
    ways = cycle(PROGRAM)
    for lab, given in LABS.items():
        for n, way in enumerate([*islice(ways, 5), *GIVEN]):
            yield Leak(lab, way, given.learner if n % 2 or given.always else "")


LEAKS = tuple(_corpus())
