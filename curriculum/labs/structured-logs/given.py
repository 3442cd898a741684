"""A record to format, and a service that is used for a while; both on your side."""

import io
import logging
import os
import re
import time


def formatted(make, created, level, message, args=(), fields=None):
    """What the formatter makes of one record, where the clocks are an hour ahead of UTC."""
    values = {"created": created, "levelname": level, "msg": message, "args": tuple(args)}
    if fields is not None:
        values["fields"] = fields
    os.environ["TZ"] = "CET-1"
    time.tzset()
    return make().format(logging.makeLogRecord(values))


def _timeless(text):
    """The lines of a log, each with the same time, so that two runs can be compared."""
    return re.sub(r'"time": "[^"]*"', '"time": "now"', text).splitlines()


def named(service_logger):
    """The name of the logger, and whether logging knows it by this name."""
    logger = service_logger(io.StringIO())
    return logger.name, logger is logging.getLogger(logger.name)


class _Records(logging.Handler):
    def __init__(self):
        super().__init__()
        self.found = []

    def emit(self, record):
        fields = getattr(record, "fields", None)
        self.found.append((record.levelname, record.getMessage(), fields))


def watched(respond, request, outcome):
    """Serve one request with another logger; returns the calls, its records, and what came out."""
    logger, records, calls = logging.Logger("watched"), _Records(), []
    logger.addHandler(records)
    error = ValueError("cannot read this")

    def clock():
        calls.append("clock")
        return float(len(calls))

    def predict(text):
        calls.append("predict")
        if outcome == "error":
            raise error
        return outcome

    try:
        came = respond(request, predict, logger, clock)
    except ValueError as caught:
        came = "the error of predict" if caught is error else "another error"
    return calls, records.found, came


def used(service_logger, respond, requests, outcomes, ticks, starts=1, again=1):
    """Serve the requests; return what came back and the lines in each stream."""
    streams = [io.StringIO() for _ in range(starts)]
    above = io.StringIO()
    listener = logging.StreamHandler(above)
    logging.getLogger().addHandler(listener)
    for stream in streams:
        for _ in range(again):
            logger = service_logger(stream)
    times = iter(ticks)
    left = iter(outcomes)

    def predict(text):
        outcome = next(left)
        if isinstance(outcome, str):
            kinds = {"ValueError": ValueError, "KeyError": KeyError, "OSError": OSError}
            raise kinds[outcome](f"cannot read {text!r}")
        return outcome

    answers = []
    for request in requests:
        try:
            answers.append(respond(request, predict, logger, lambda: next(times)))
        except (ValueError, KeyError, OSError) as error:
            answers.append(type(error).__name__)
    logger.debug("not for the log")
    logging.getLogger().removeHandler(listener)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
    return answers, [_timeless(s.getvalue()) for s in streams], above.getvalue().splitlines()
