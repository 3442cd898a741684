"""Runs a command of the system with a trace recorder that prints everything it is given.

    python -m tools.traced serve --state build/state

Some libraries record spans as soon as a recorder is set up. This one writes them to standard
error, so that they can be searched."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from opentelemetry import _logs, trace

from moderation.cli import main


def _print(kind: str, *values: object) -> None:
    print("TRACE", kind, *map(repr, values), file=sys.stderr, flush=True)


class _Span(trace.NonRecordingSpan):
    def is_recording(self) -> bool:
        return True

    def set_attribute(self, key: str, value: Any) -> None:
        _print("attribute", key, value)

    def set_attributes(self, attributes: Mapping[str, Any]) -> None:
        _print("attributes", dict(attributes))

    def record_exception(self, exception: BaseException, *rest: Any, **more: Any) -> None:
        _print("exception", exception, rest, more)

    def set_status(self, *status: Any, **more: Any) -> None:
        _print("status", *(getattr(each, "description", each) for each in status), more)


class _Tracer(trace.Tracer):
    def start_span(self, name: str, *rest: Any, **more: Any) -> trace.Span:
        _print("span", name, rest, more.get("attributes"))
        return _Span(trace.SpanContext(1, 1, False))

    @contextmanager
    def start_as_current_span(  # type: ignore[override]
        self, name: str, *rest: Any, **more: Any
    ) -> Iterator[trace.Span]:
        yield self.start_span(name, *rest, **more)


class _Tracers(trace.TracerProvider):
    def get_tracer(self, *_: Any, **more: Any) -> trace.Tracer:
        return _Tracer()


class _Logger(_logs.Logger):
    def emit(self, *record: Any, **more: Any) -> None:
        _print("log", record, more)

    def enabled(self, **more: Any) -> bool:
        return True


class _Loggers(_logs.LoggerProvider):
    def get_logger(self, name: str, *_: Any, **more: Any) -> _logs.Logger:
        return _Logger(name)


def run(arguments: Sequence[str]) -> None:
    trace.set_tracer_provider(_Tracers())
    _logs.set_logger_provider(_Loggers())
    sys.argv = ["moderation", *arguments]
    main()


if __name__ == "__main__":
    run(sys.argv[1:])
