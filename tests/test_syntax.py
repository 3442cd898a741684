from pathlib import Path

import pytest

import gradatim
from gradatim import syntax

# That module itself, what runs in a process alone, and what others call by `syntax.retry_parse`.
ALONE = ("syntax.py", "child", "inside", "author", "kinds", "judge/run.py")


def test_a_text_is_parsed_again_where_another_thread_came_between(monkeypatch):
    parse, failing = syntax.ast.parse, [SystemError("depth mismatch")] * 2

    def odd(source):
        if failing:
            raise failing.pop()
        return parse(source)

    monkeypatch.setattr(syntax.ast, "parse", odd)
    assert len(syntax.parse("x = 1").body) == 1 and not failing
    with pytest.raises(SyntaxError):
        syntax.parse("x =")


def test_whatever_else_parses_is_called_again(monkeypatch):
    failing = [SystemError("depth mismatch")] * 2

    def parse():
        if failing:
            raise failing.pop()
        return "found"

    assert syntax.retry_parse(parse) == "found" and not failing
    with pytest.raises(ValueError):
        syntax.retry_parse(lambda: int("x"))


def test_nothing_that_a_server_runs_parses_by_itself():
    root = Path(gradatim.__file__).parent
    files = [path for path in root.rglob("*.py") if "ast.parse(" in path.read_text()]
    names = [str(path.relative_to(root)) for path in files]
    assert not [name for name in names if not any(word in name for word in ALONE)]


def test_a_literal_is_read_as_python_reads_it():
    assert [syntax.literal(text) for text in ("-1", " [1, 'a']", "{}")] == [-1, [1, "a"], {}]
    for text in ("f()", "x", "1 +"):
        with pytest.raises((ValueError, SyntaxError)):
            syntax.literal(text)
