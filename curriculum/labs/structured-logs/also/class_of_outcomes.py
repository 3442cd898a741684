"""One place that logs both success and failure; the logger's list of handlers is replaced."""

import json
import logging
from datetime import UTC, datetime, timedelta

ALLOWED = ("request_id", "latency_ms", "score", "chars", "error")
START = datetime(1970, 1, 1, tzinfo=UTC)


class JsonLine(logging.Formatter):
    def format(self, record):
        given = record.__dict__.get("fields") or {}
        when = (START + timedelta(seconds=record.created)).isoformat(timespec="milliseconds")
        head = [("time", when), ("level", record.levelname), ("event", record.getMessage())]
        return json.dumps(dict(head + [(k, given[k]) for k in ALLOWED if k in given]))


def service_logger(stream):
    logger = logging.getLogger("service")
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLine())
    logger.handlers = [handler]
    logger.level = logging.INFO
    logger.setLevel("INFO")
    logger.propagate = False
    return logger


def respond(request, predict, logger, clock):
    score, failure = None, None
    before = clock()
    try:
        score = predict(request["text"])
    except Exception as error:
        failure = error
    took = 1000 * (clock() - before)
    fields = {
        "request_id": request["id"],
        "latency_ms": round(took, 1),
        "chars": len(request["text"]),
    }
    if failure is None:
        fields |= {"score": round(score, 3)}
    else:
        fields |= {"error": failure.__class__.__name__}
    level, event = (logging.INFO, "scored") if failure is None else (logging.ERROR, "failed")
    logger.log(level, event, extra={"fields": fields})
    if failure is not None:
        raise failure
    return {"id": request["id"], "score": score}
