"""All commands of `gradatim` in groups, and suggestions for misspelt ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import click

from gradatim.errors import RequestError

if TYPE_CHECKING:
    from click.formatting import HelpFormatter


class Entry(NamedTuple):
    """The module of a command, and what it does in a few words."""

    module: str
    summary: str


# Group -> command. A module is imported only when its command is called.
GROUPS: dict[str, dict[str, Entry]] = {
    "Start": {
        "plan": Entry("plan", "Your plan: make it, look at it, or ask what if."),
        "place": Entry("place", "Skip what you already know."),
        "start": Entry("start", "Open the app in your browser."),
    },
    "Learn": {
        "next": Entry("lists", "What to do today."),
        "read": Entry("read", "Read a chapter or a lesson."),
        "review": Entry("review", "Review today's cards."),
        "search": Entry("search", "Find chapters, labs, exercises and terms."),
        "glossary": Entry("glossary", "What a term means."),
    },
    "Practise": {
        "practice": Entry("practice", "Today's exercises."),
        "open": Entry("opening", "Begin a lab or an exercise."),
        "check": Entry("checking", "Check your file; known mistakes are named."),
        "run": Entry("running", "Run your file, or a call of it, without a check."),
        "watch": Entry("watching", "Check whatever you save."),
        "hint": Entry("hinting", "Show the next hint."),
        "worked": Entry("worked", "See a similar problem, solved step by step."),
        "retest": Entry("retests", "Do a passed lab again from an empty file."),
        "explain": Entry("retests", "Explain your solution."),
        "drill": Entry("drill", "Practise an interview question."),
        "labs": Entry("lists", "All labs, or some of them."),
        "skills": Entry("lists", "All skills, or some of them."),
    },
    "Progress": {
        "progress": Entry("progress", "How far you have come."),
        "why": Entry("why", "Why a skill has its state."),
        "experiment": Entry("experiment", "What you tried out on your own."),
        "time": Entry("time", "Time worked and planned."),
    },
    "Projects and portfolio": {
        "projects": Entry("projects", "List the projects, or start one."),
        "verify": Entry("projects", "Test a project from outside, stage by stage."),
        "audit": Entry("audit", "Check a Git repository, rule by rule."),
        "portfolio": Entry("portfolio", "Build your portfolio."),
    },
    "Job": {
        "jobs": Entry("jobs", "Your applications, and what is due."),
        "interview": Entry("interview", "A mock interview against the clock."),
        "defend": Entry("defend", "Answer questions about your own code."),
    },
    "Your data": {
        "cards": Entry("cards", "Your own cards; import from Anki, export to it."),
        "journal": Entry("journal", "What you used an AI assistant for."),
        "export": Entry("data", "Write everything of yours to a file."),
        "import": Entry("data", "Import an export into an empty folder."),
        "feedback": Entry("feedback", "Report a problem with a lab, an exercise or a chapter."),
        "doctor": Entry("doctor", "What this computer can do."),
        "completion": Entry("completion", "Let your shell complete commands and ids."),
        "mcp": Entry("mcp", "Let your own AI assistant help you."),
    },
    "For authors": {
        "author": Entry("authoring", "Write labs and cards, and prove them."),
    },
}
COMMANDS = {name: entry for group in GROUPS.values() for name, entry in group.items()}


class Program(click.Group):
    """The commands above; their modules are imported on demand."""

    def list_commands(self, context: click.Context) -> list[str]:
        return [*COMMANDS]

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = import_module(f"gradatim.cli.{COMMANDS[name].module}")
        attribute = f"{name}_" if hasattr(module, f"{name}_") else name
        found: click.Command = getattr(module, attribute)
        return found

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if arguments[0] in COMMANDS or arguments[0].startswith("-"):
            return super().resolve_command(context, arguments)
        raise unknown_command(arguments[0])

    def format_commands(self, context: click.Context, formatter: HelpFormatter) -> None:
        for title, entries in GROUPS.items():
            with formatter.section(title):
                formatter.write_dl([(f"{name:10}", one.summary) for name, one in entries.items()])


class Group(click.Group):
    """A command with subcommands, listed with the whole first sentence of their help."""

    def format_commands(self, context: click.Context, formatter: HelpFormatter) -> None:
        found = ((name, self.get_command(context, name)) for name in self.list_commands(context))
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, one.get_short_help_str(limit=300)) for name, one in found if one]
            )

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = arguments[0]
        if name in self.commands or name.startswith("-"):
            return super().resolve_command(context, arguments)
        raise unknown_command(name, context.command_path, self.commands)


def unknown_command(
    name: str, path: str = "gradatim", names: Iterable[str] = COMMANDS
) -> RequestError:
    """The message for a command that does not exist."""
    from gradatim.model.suggestions import closest_names

    meant = [f"{path} {one}" for one in closest_names(name, names)]
    do = f"did you mean {' or '.join(meant)}?" if meant else f"{path} -h lists the commands"
    return RequestError(f"there is no command '{name}'", do=do)


def all_commands(group: click.Group, path: str = "gradatim") -> Iterator[tuple[str, click.Command]]:
    """Every command of a group, with the words that call it."""
    context = click.Context(group, info_name=path)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield f"{path} {name}", command
        if isinstance(command, click.Group):
            yield from all_commands(command, f"{path} {name}")
