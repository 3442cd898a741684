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
_ASSIGNMENT = re.compile(r"^[A-Za-z_]\w*=")
_SUBSTITUTION = re.compile(r"\$\(([^()]*)\)")
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
    position, waiting = 0, list[str]()  # delimiters of here-documents that begin on the next line
    previous = ""
    while position < len(script):
        found = _TOKEN.match(script, position)
        if not found:
            position += 1
            continue
        token = Token(found[0], position, script.count("\n", 0, position) + 1)
        position = found.end()
        if found.lastgroup == "comment":
            continue
        if previous.startswith("<<") and found.lastgroup == "word":
            waiting.append(found[0].strip("'\""))
        previous = found[0]
        yield token
        if found.lastgroup == "end":
            for word in waiting:
                body = re.compile(rf"^\t*{re.escape(word)}$", re.MULTILINE).search(script, position)
                position = body.end() if body else len(script)
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
        elif words or not (token.text in _KEYWORDS or _ASSIGNMENT.match(token.text)):
            words.append(token)
    return [
        one for command in found for one in (command, *_nested_commands(command))
    ] + _assignment_commands(script)


def _nested_commands(command: Command) -> Iterator[Command]:
    for word in command.words:
        yield from _substituted_commands(word)


def _substituted_commands(word: Token) -> Iterator[Command]:
    if not word.text.startswith("'"):
        for inner in _SUBSTITUTION.finditer(word.text):
            for one in commands(inner[1]):
                yield Command(tuple(Token(t.text, -1, word.line) for t in one.words))


def _assignment_commands(script: str) -> list[Command]:
    found = (token for token in tokens(script) if _ASSIGNMENT.match(token.text))
    return [one for token in found for one in _substituted_commands(token)]


# What it uses ------------------------------------------------------------------------------------

_TOKEN_CONSTRUCTS = (  # (pattern of a whole token, name in a chapter's `introduces`)
    (r"\|", "pipes"),
    (r"\d?>>?|<", "redirection"),
    (r"2>>?", "error output"),
    (r"<<-?", "here-document"),
    (r"&&|\|\|", "exit code"),
)
_WORD_CONSTRUCTS = (
    (r"\$\?", "exit code"),
    (r"\$\(", "command substitution"),
    (r"\$\{?[1-9@#*]", "script arguments"),
    (r"\$\{?[A-Za-z_]", "shell variable"),
)


def used_constructs(script: str) -> dict[str, int]:
    """The commands, keywords and other constructs of a script, each with the first line that uses
    it."""
    found: dict[str, int] = {}
    own = set(re.findall(r"^\s*(\w+)\(\)", script, re.MULTILINE))
    for command in commands(script):
        if command.name not in own and "..." not in command.name:  # a gap in a starter
            name = "exit code" if command.name == "exit" else command.name
            found.setdefault(name, command.words[0].line)
    for token in _with_nested(tokens(script)):
        for construct in _constructs_of(token.text):
            found.setdefault(construct, token.line)
    if own:
        found.setdefault("shell function", 1)
    return found


def _with_nested(found: Iterator[Token]) -> Iterator[Token]:
    """The tokens and those inside their $(...), on the line of the outer one."""
    for token in found:
        yield token
        if not token.text.startswith("'"):
            for inner in _SUBSTITUTION.finditer(token.text):
                for one in _with_nested(tokens(inner[1])):
                    yield Token(one.text, -1, token.line)


def _constructs_of(text: str) -> Iterator[str]:
    for pattern, name in _TOKEN_CONSTRUCTS:
        if re.fullmatch(pattern, text):
            yield name
    if text in ("if", "while", "until"):
        yield text
    if _ASSIGNMENT.match(text):
        yield "shell variable"
    open_text = re.sub(r"'[^']*'", "", text)
    for pattern, name in _WORD_CONSTRUCTS:
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
    for previous, token in zip([None, *found], found, strict=False):
        text = token.text
        if text in _SWAPS:
            yield Change("swap", _replace(script, token, _SWAPS[text]))
        elif (
            re.match(r"--?(?!no-edit)[A-Za-z]", text)
            and previous
            and previous.text not in _SEPARATORS
        ):
            yield Change("option", _replace(script, token, "", _option_end(script, token)))
        elif re.fullmatch(r'"\$\w+"', text):
            yield Change("quotes", _replace(script, token, text.strip('"')))
    yield from _without_pipe_parts(script, found)


def _without_lines(script: str, found: list[Token]) -> Iterator[Change]:
    lines = script.splitlines(keepends=True)
    for number in sorted({token.line for token in found if token.text != "\n"}):
        yield Change("line", "".join(lines[: number - 1] + lines[number:]))


def _without_pipe_parts(script: str, found: list[Token]) -> Iterator[Change]:
    """Scripts without one of the parts of a pipe after the first."""
    bounds = [t for t in found if t.text in _SEPARATORS]
    for left, right in zip([Token("\n", 0, 1), *bounds], bounds, strict=False):
        if left.text == "|":
            yield Change("part", script[: left.start] + script[right.start :])


def _option_end(script: str, option: Token) -> int:
    """The end of an option; for some options of find, of its value."""
    found = re.match(r"-(?:type|name) \S+", script[option.start :])
    return option.start + found.end() if found else option.end


def _replace(script: str, token: Token, text: str, end: int = 0) -> str:
    return script[: token.start] + text + script[end or token.end :]
