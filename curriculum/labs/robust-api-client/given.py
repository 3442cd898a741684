"""Asks a client, and tells whether it returned or raised, and what."""


def outcome(client, ApiError, prompt):
    """Return "returned" and the result, or "raised" and the ApiError with its status."""
    try:
        return "returned", client.complete(prompt)
    except ApiError as error:
        return "raised", f"ApiError({error.status})"


def message(client, ApiError):
    """Return the message of the ApiError that was raised."""
    try:
        client.complete("?")
    except ApiError as error:
        return str(error)
    return "no error"
