import json
import logging
from datetime import UTC, datetime

ALLOWED = ("request_id", "latency_ms", "score", "chars", "error")


class JsonLine(logging.Formatter):
    """Writes a record as one line of JSON."""

    def format(self, record):
        return record.getMessage()  # TODO


def service_logger(stream):
    """Return the service's logger, which writes each event once, to this stream."""
    logger = logging.getLogger("service")
    # TODO: level, handler, formatter
    return logger


def respond(request, predict, logger, clock):
    """Score the request's text and log one event."""
    score = predict(request["text"])  # TODO: time it, log it, log failures
    return {"id": request["id"], "score": score}
