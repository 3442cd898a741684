"""An MCP server (Model Context Protocol over stdio) for the learner's own assistant.

Each tool calls one action of `app/assistant.py`, which decides what an assistant may see. There are
no resources and no prompts.
"""

from gradatim.mcp.server import serve

__all__ = ["serve"]
