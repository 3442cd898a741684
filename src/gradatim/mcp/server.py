"""The tools of the server; each calls one action and returns its result."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

from gradatim import __version__
from gradatim.app.assistant import AssistantActions, Hint, LastVerdict, PlanToday, Task
from gradatim.errors import GradatimError
from gradatim.mcp.instructions import INSTRUCTIONS
from gradatim.printable import plain

Answer = TypeVar("Answer")

_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_RECORDS = ToolAnnotations(
    read_only_hint=False, destructive_hint=False, idempotent_hint=False, open_world_hint=False
)


def serve(app: AssistantActions) -> None:
    """Serves standard input and output until the assistant disconnects."""
    server(app).run("stdio")


def server(app: AssistantActions) -> MCPServer[None]:
    """A server for the actions of one learner."""
    lock = Lock()  # calls run in threads of their own, and the actions are not thread-safe

    def answer(action: Callable[..., Answer], *args: str) -> Answer:
        try:
            with lock:
                return action(*args)
        except GradatimError as error:
            raise ToolError(plain(str(error))) from error

    found: MCPServer[None] = MCPServer(
        "gradatim", version=__version__, instructions=INSTRUCTIONS, log_level="ERROR"
    )

    @found.tool(annotations=_READS)
    def get_plan() -> PlanToday:
        """The activity that the learner is working on, and today's steps."""
        return answer(app.plan_today)

    @found.tool(annotations=_READS)
    def get_task(activity: str) -> Task:
        """The lesson of a lab or workshop step, or the statement of an exercise, and the hints
        that the learner has taken. `activity` is an id from get_plan."""
        return answer(app.task, activity)

    @found.tool(annotations=_READS)
    def get_file(activity: str) -> dict[str, str]:
        """The learner's file of an activity as it is now, by name; all text files of a workshop."""
        return answer(app.files, activity)

    @found.tool(annotations=_READS)
    def get_last_verdict(activity: str) -> LastVerdict:
        """The last verdict on an activity, as the learner saw it."""
        return answer(app.verdict, activity)

    @found.tool(annotations=_RECORDS)
    def take_next_hint(activity: str) -> Hint:
        """Take the next rung of the hint ladder. Ask the learner first: it is recorded, and a pass
        after a hint is provisional. The hint of an exercise is free and comes after two failures.
        """
        return answer(app.take_hint, activity)

    @found.tool(annotations=_RECORDS)
    def run_check(activity: str) -> LastVerdict:
        """Judge the learner's file. This is an attempt and is recorded."""
        return answer(app.run_check, activity)

    return found
