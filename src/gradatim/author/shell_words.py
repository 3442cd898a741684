"""Parses shell scripts: their commands, the shell constructs they use, and small changes of them.
Handles the usual syntax, not everything that bash allows. Pure; runs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradatim.kinds.edits import Change

_TOKEN = re.compile(
    r"""(?P<comment>(?<![^\s;|&(])\#[^\n]*)
    |(?P<op>\d?>>|\d?>|<<-?|<|&&|\|\||[|;&()])
    |(?P<word>(?:'[^']*'|"(?:\\.|[^"\\])*"|\$\([^()]*\)|\\.|[^\s|;&<>()'"\\])+)
    |(?P<end>\n)""",
    re.VERBOSE | re.DOTALL,
)
_SEPARATORS = {"|", "||", "&&", ";", "&", "(", ")", "\n"}
_KEYWORDS = {"if", "then", "elif", "else", "fi", "while", "until", "do", "done", "{", "}", "!"}
_ASSIGNED = re.compile(r"^[A-Za-z_]\w*=")
_INNER = re.compile(r"\$\(([^()]*)\)")
_SWAPS = {">>": ">", ">": ">>", "&&": "||", "||": "&&"}


@dataclass(frozen=True)
class Token:
    """A word, an operator or the end of a line."""

    text: str
    start: int
    line: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class Command:
    """The words of one command; the first is its name."""

    words: tuple[Token, ...]

    @property
    def name(self) -> str:
        """The name of the command; for git with its subcommand."""
        texts = [word.text for word in self.words]
        verbs = [text for text in texts[1:] if not text.startswith("-")]
        return f"git {verbs[0]}" if texts[0] == "git" and verbs else texts[0]


def tokens(script: str) -> Iterator[Token]:
    """The tokens of a script, without comments and the bodies of here-documents."""
    at, waiting = 0, list[str]()  # delimiters of here-documents that begin on the next line
    before = ""
    while at < len(script):
        found = _TOKEN.match(script, at)
        if not found:
            at += 1
            continue
        token = Token(found[0], at, script.count("\n", 0, at) + 1)
        at = found.end()
        if found.lastgroup == "comment":
            continue
        if before.startswith("<<") and found.lastgroup == "word":
            waiting.append(found[0].strip("'\""))
        before = found[0]
        yield token
        if found.lastgroup == "end":
            for word in waiting:
                body = re.compile(rf"^\t*{re.escape(word)}$", re.MULTILINE).search(script, at)
                at = body.end() if body else len(script)
            waiting = []


def commands(script: str) -> list[Command]:
    """The commands of a script in order. Those inside $(...) follow the command that contains them;
    those in assignments come last."""
    found, words, skip = list[Command](), list[Token](), False
    for token in [*tokens(script), Token("\n", len(script), script.count("\n") + 1)]:
        if token.text in _SEPARATORS:
            if token.text == "(" and len(words) == 1:  # a function definition
                words = []
            found += [Command(tuple(words))] if words else []
            words, skip = [], False
        elif skip or re.fullmatch(r"\d?>>?|<<?-?", token.text):
            skip = not skip  # skip the operator and its file name
        elif words or not (token.text in _KEYWORDS or _ASSIGNED.match(token.text)):
            words.append(token)
    return [one for command in found for one in (command, *_inside(command))] + _assigned(script)


def _inside(command: Command) -> Iterator[Command]:
    for word in command.words:
        yield from _substituted(word)


def _substituted(word: Token) -> Iterator[Command]:
    if not word.text.startswith("'"):
        for inner in _INNER.finditer(word.text):
            for one in commands(inner[1]):
                yield Command(tuple(Token(t.text, -1, word.line) for t in one.words))


def _assigned(script: str) -> list[Command]:
    found = (token for token in tokens(script) if _ASSIGNED.match(token.text))
    return [one for token in found for one in _substituted(token)]


# What it uses ------------------------------------------------------------------------------------

_OF_THE_SHELL = (  # (pattern of a whole token, name in a chapter's `introduces`)
    (r"\|", "pipes"),
    (r"\d?>>?|<", "redirection"),
    (r"2>>?", "error output"),
    (r"<<-?", "here-document"),
    (r"&&|\|\|", "exit code"),
)
_IN_WORDS = (
    (r"\$\?", "exit code"),
    (r"\$\(", "command substitution"),
    (r"\$\{?[1-9@#*]", "script arguments"),
    (r"\$\{?[A-Za-z_]", "shell variable"),
)


def uses(script: str) -> dict[str, int]:
    """The commands, keywords and other constructs of a script, each with the first line that uses
    it."""
    found: dict[str, int] = {}
    own = set(re.findall(r"^\s*(\w+)\(\)", script, re.MULTILINE))
    for command in commands(script):
        if command.name not in own and "..." not in command.name:  # a gap in a starter
            name = "exit code" if command.name == "exit" else command.name
            found.setdefault(name, command.words[0].line)
    for token in _with_inner(tokens(script)):
        for construct in _signs(token.text):
            found.setdefault(construct, token.line)
    if own:
        found.setdefault("shell function", 1)
    return found


def _with_inner(found: Iterator[Token]) -> Iterator[Token]:
    """The tokens and those inside their $(...), on the line of the outer one."""
    for token in found:
        yield token
        if not token.text.startswith("'"):
            for inner in _INNER.finditer(token.text):
                for one in _with_inner(tokens(inner[1])):
                    yield Token(one.text, -1, token.line)


def _signs(text: str) -> Iterator[str]:
    for pattern, name in _OF_THE_SHELL:
        if re.fullmatch(pattern, text):
            yield name
    if text in ("if", "while", "until"):
        yield text
    if _ASSIGNED.match(text):
        yield "shell variable"
    open_text = re.sub(r"'[^']*'", "", text)
    for pattern, name in _IN_WORDS:
        if re.search(pattern, open_text):
            yield name
    if re.search(r"[*?]", re.sub(r'"[^"]*"|\$[?*]', "", open_text)):
        yield "wildcards"


# Small changes -----------------------------------------------------------------------------------


def changes(script: str) -> Iterator[Change]:
    """Scripts without a line, a part of a pipe or an option, with another operator, or with quotes
    removed from a variable. --no-edit is kept: it makes no difference without a terminal."""
    found = list(tokens(script))
    yield from _without_lines(script, found)
    for before, token in zip([None, *found], found, strict=False):
        text = token.text
        if text in _SWAPS:
            yield Change("swap", _replaced(script, token, _SWAPS[text]))
        elif (
            re.match(r"--?(?!no-edit)[A-Za-z]", text) and before and before.text not in _SEPARATORS
        ):
            yield Change("option", _replaced(script, token, "", _value(script, token)))
        elif re.fullmatch(r'"\$\w+"', text):
            yield Change("quotes", _replaced(script, token, text.strip('"')))
    yield from _without_parts(script, found)


def _without_lines(script: str, found: list[Token]) -> Iterator[Change]:
    lines = script.splitlines(keepends=True)
    for number in sorted({token.line for token in found if token.text != "\n"}):
        yield Change("line", "".join(lines[: number - 1] + lines[number:]))


def _without_parts(script: str, found: list[Token]) -> Iterator[Change]:
    """Scripts without one of the parts of a pipe after the first."""
    bounds = [t for t in found if t.text in _SEPARATORS]
    for left, right in zip([Token("\n", 0, 1), *bounds], bounds, strict=False):
        if left.text == "|":
            yield Change("part", script[: left.start] + script[right.start :])


def _value(script: str, option: Token) -> int:
    """The end of an option; for some options of find, of its value."""
    found = re.match(r"-(?:type|name) \S+", script[option.start :])
    return option.start + found.end() if found else option.end


def _replaced(script: str, token: Token, text: str, end: int = 0) -> str:
    return script[: token.start] + text + script[end or token.end :]
