"""Errors that a person can act on: each is one sentence."""


class DocChatError(Exception):
    """What was asked cannot be done; the message says why."""
