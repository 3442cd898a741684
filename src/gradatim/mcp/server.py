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

_READ_ONLY = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_APPENDS = ToolAnnotations(
    read_only_hint=False, destructive_hint=False, idempotent_hint=False, open_world_hint=False
)


def serve(app: AssistantActions) -> None:
    """Serves standard input and output until the assistant disconnects."""
    server(app).run("stdio")


def server(app: AssistantActions) -> MCPServer[None]:
    """A server for the actions of one learner."""
    lock = Lock()  # calls run in threads of their own, and the actions are not thread-safe

    def call(action: Callable[..., Answer], *args: str) -> Answer:
        try:
            with lock:
                return action(*args)
        except GradatimError as error:
            raise ToolError(plain(str(error))) from error

    mcp_server: MCPServer[None] = MCPServer(
        "gradatim", version=__version__, instructions=INSTRUCTIONS, log_level="ERROR"
    )

    @mcp_server.tool(annotations=_READ_ONLY)
    def get_plan() -> PlanToday:
        """The activity that the learner is working on, and today's steps."""
        return call(app.plan_today)

    @mcp_server.tool(annotations=_READ_ONLY)
    def get_task(activity: str) -> Task:
        """The lesson of a lab or workshop step, or the statement of an exercise, and the hints
        that the learner has taken. `activity` is an id from get_plan."""
        return call(app.task, activity)

    @mcp_server.tool(annotations=_READ_ONLY)
    def get_file(activity: str) -> dict[str, str]:
        """The learner's file of an activity as it is now, by name; all text files of a workshop."""
        return call(app.files, activity)

    @mcp_server.tool(annotations=_READ_ONLY)
    def get_last_verdict(activity: str) -> LastVerdict:
        """The last verdict on an activity, as the learner saw it."""
        return call(app.verdict, activity)

    @mcp_server.tool(annotations=_APPENDS)
    def take_next_hint(activity: str) -> Hint:
        """Take the next rung of the hint ladder. Ask the learner first: it is recorded, and a pass
        after a hint is provisional. The hint of an exercise is free and comes after two failures.
        """
        return call(app.take_hint, activity)

    @mcp_server.tool(annotations=_APPENDS)
    def run_check(activity: str) -> LastVerdict:
        """Judge the learner's file. This is an attempt and is recorded."""
        return call(app.run_check, activity)

    return mcp_server
