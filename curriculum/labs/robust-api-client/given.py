"""Asks a client, and tells which error came out."""


def outcome(client, ApiError, prompt):
    """Return the result, or the status of the ApiError that was raised."""
    try:
        return client.complete(prompt)
    except ApiError as error:
        return f"ApiError({error.status})"


def message(client, ApiError):
    """Return the message of the ApiError that was raised."""
    try:
        client.complete("?")
    except ApiError as error:
        return str(error)
    return "no error"
