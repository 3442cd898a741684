"""Your event is a sentence that holds the id and the numbers. Nobody can count such events or
compare their numbers without taking the sentence apart. The event is the word "scored"; the rest
goes into fields."""

import json
import logging
from datetime import UTC, datetime

ALLOWED = ("request_id", "latency_ms", "score", "chars", "error")


class JsonLine(logging.Formatter):
    """Writes a record as one line of JSON."""

    def format(self, record):
        moment = datetime.fromtimestamp(record.created, tz=UTC)
        line = {
            "time": moment.isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "event": record.getMessage(),
        }
        fields = getattr(record, "fields", {})
        for name in ALLOWED:
            if name in fields:
                line[name] = fields[name]
        return json.dumps(line)


def service_logger(stream):
    """Return the service's logger, which writes each event once, to this stream."""
    logger = logging.getLogger("service")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLine())
    for old in list(logger.handlers):
        logger.removeHandler(old)
    logger.addHandler(handler)
    return logger


def respond(request, predict, logger, clock):
    """Score the request's text and log one event."""
    fields = {"request_id": request["id"], "chars": len(request["text"])}
    start = clock()
    try:
        score = predict(request["text"])
    except Exception as error:
        fields["latency_ms"] = round((clock() - start) * 1000, 1)
        fields["error"] = type(error).__name__
        logger.error("failed", extra={"fields": fields})
        raise
    fields["latency_ms"] = round((clock() - start) * 1000, 1)
    fields["score"] = round(score, 3)
    logger.info(f"scored {request['id']} in {fields['latency_ms']} ms: {fields['score']}")
    return {"id": request["id"], "score": score}
