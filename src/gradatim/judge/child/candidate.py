"""Serves one submission behind the wall: runs what it is asked to, and answers in plain values.

Its answers are not trusted, because the learner's code runs in the same process. It knows no
expected value, no check and no verdict.
"""

from __future__ import annotations

import gc
import operator
import os
import random
import sys
import time
from collections.abc import Callable
from types import CodeType, ModuleType
from typing import Any

import numpy as np

from gradatim.judge.child import helper_trace, loading
from gradatim.judge.child.exceptions import fault
from gradatim.judge.child.handles import GIVEN, LAB, HandleTable
from gradatim.judge.child.losses import LossReporter, patch_torch
from gradatim.judge.child.output import CapturedOutput
from gradatim.judge.child.python_code import Unwritable
from gradatim.judge.protocol.frames import LAB as PEER
from gradatim.judge.protocol.frames import Closed, Frame, Line, frame
from gradatim.judge.protocol.values import (
    CannotCross,
    Decoder,
    Encoder,
    Skeleton,
    learner_may_send,
)
from gradatim.kinds import child_part
from gradatim.kinds.kind import LearnerFault

MAX_TIMINGS, TIMING_S = 9, 0.4  # timings of each size, and seconds after which no more start
# With a limit on CPU time, the CPU clock of the process has a resolution of 4 ms. That of the
# thread does not, and a child that is timed has one thread.
_clock, _cpu = time.perf_counter, time.thread_time


def main(line: Line, role: Frame) -> None:
    """Loads the submission of the role frame, then answers questions until the line is closed."""
    candidate = Candidate(line)
    candidate.load(role)
    while True:
        candidate.answer(line.receive())


class Candidate:
    """One submission and the objects that it has created."""

    def __init__(self, line: Line) -> None:
        self._line, self._table, self._output = line, HandleTable(), CapturedOutput()
        self._lent: dict[int, Any] = {}
        self._fault: dict[str, Any] | None = None
        self._answers_vary = False
        self._given_code: CodeType | None = None
        self._role: dict[str, Any] = {}  # the message that says what to load
        self._files: dict[str, bytes] = {}
        self._learner_files: frozenset[str] = frozenset()  # the learner's files, for tracebacks
        self._losses = LossReporter(line.send)
        sys.stdout = sys.stderr = self._output

    def load(self, role: Frame) -> None:
        """Writes the files into the working folder and loads them; `begin` reports a failure."""
        message = role.message
        files = Decoder(role.blob, _refuse_foreign).value(message["files"])
        loading.write(files, os.getcwd())
        self._learner_files = frozenset(files)
        self._role, self._files = message, files
        if message.get("watched"):
            patch_torch(self._losses)
        part = child_part(message["kind"])
        self._answers_vary = part is not None and part.answers_vary
        try:
            if message.get("given"):
                self._given_code = loading.compile_source(message["given"], "given.py")
                loading.execute("given", self._given_code)
            self._table.roots[LAB] = loading.load(message["kind"], message["file"], files)
        except BaseException as error:
            self._fault = fault(error, self._learner_files)

    def answer(self, question: Frame) -> None:
        """Answers one question; an error of the learner's code is an answer too."""
        message = question.message
        self._losses.begin()
        try:
            reply = self._reply(*_OPERATIONS[message["op"]](self, message, question.blob))
        except Closed:
            raise
        except BaseException as error:
            reply = self._reply({"err": fault(error, self._learner_files)}, [])
        self._line.send(reply)

    def _reply(self, reply: dict[str, Any], blobs: list[bytes]) -> Frame:
        return frame(PEER, {**reply, "out": self._output.drain()}, blobs)

    # Operations ----------------------------------------------------------------------------

    def begin(self, message: dict[str, Any], blob: bytes) -> Any:
        """Starts a check: releases the objects of the last one, reseeds the global generators."""
        self._table.release_all()
        self._lent.clear()
        if "matplotlib.pyplot" in sys.modules:
            sys.modules["matplotlib.pyplot"].close("all")
        if self._fault is not None:
            return {"unloaded": self._fault}, []
        if self._given_code is not None:  # again: the learner's code may have changed the module
            self._table.roots[GIVEN] = loading.execute("given", self._given_code)
        random.seed(message["seed"])
        np.random.seed(message["seed"] % 2**32)
        return self._encode_varying({root: self._public_names(root) for root in self._table.roots})

    def _public_names(self, root: int) -> dict[str, Any]:
        module = self._table.roots[root]
        names = [name for name in dir(module) if not name.startswith("_")]
        return {name: thing for name in names if callable(thing := getattr(module, name, None))}

    def call(self, message: dict[str, Any], blob: bytes) -> Any:
        args, kwargs, spans = self._decode_arguments(message, blob)
        function = self._function(message)
        result = function(*args, **kwargs)
        changed = self._changed_arguments(message, blob, args, spans)
        reply, blobs = self._encode_varying(result) if self._answers_vary else self._encode(result)
        return {**reply, "changed": changed}, blobs

    def after(self, message: dict[str, Any], blob: bytes) -> Any:
        args, kwargs, _ = self._decode_arguments(message, blob)
        result = self._function(message)(*args, **kwargs)
        return self._encode([result, args])

    def printed(self, message: dict[str, Any], blob: bytes) -> Any:
        args, kwargs, _ = self._decode_arguments(message, blob)
        self._function(message)(*args, **kwargs)
        return self._encode(self._output.drain())

    def trace(self, message: dict[str, Any], blob: bytes) -> Any:
        """Loads the file again, calls a helper of given.py, and records what it does with the
        learner's objects: [answer, lines before, steps]; None if that would mislead."""
        old_module, role = self._table.roots[LAB], self._role
        if not isinstance(old_module, ModuleType):
            return {"ok": None}, []
        saved_modules = {name: sys.modules.get(name) for name in ("given", old_module.__name__)}
        try:
            root = loading.load(role["kind"], role["file"], self._files)
            new_objects: dict[int, Any] = {LAB: root}

            def decode_object(x: dict[str, Any]) -> Any:
                if x.get("h") in new_objects:
                    return new_objects[x["h"]]
                thing = self._decode_foreign(x)
                return getattr(root, name) if (name := _name_in(old_module, thing)) else thing

            decoder = Decoder(blob, decode_object)
            for call in message["first"]:
                _replay_call(call, new_objects, decoder)
            args = [decoder.value(x) for x in message["args"]]
            named_objects = [(new_objects[number], name) for number, name in message["names"]]
            traced = helper_trace.trace(role["given"], root, message["helper"], args, named_objects)
        except Unwritable:
            return {"ok": None}, []
        finally:
            sys.modules.update({name: x for name, x in saved_modules.items() if x is not None})
        return self._encode_varying([traced.answer, traced.setup_lines, traced.steps])

    def get(self, message: dict[str, Any], blob: bytes) -> Any:
        return self._encode(getattr(self._table.get(message["target"]), message["name"]))

    def iter(self, message: dict[str, Any], blob: bytes) -> Any:
        return {"ok": self._table.handle(iter(self._table.get(message["target"])))}, []

    def next(self, message: dict[str, Any], blob: bytes) -> Any:
        try:
            return self._encode(next(self._table.get(message["target"])))
        except StopIteration:
            return {"stop": True}, []

    def take(self, message: dict[str, Any], blob: bytes) -> Any:
        (count,), _, _ = self._decode_arguments(message, blob)
        source = iter(self._table.get(message["target"]))
        items: list[Any] = []
        while len(items) < count:
            try:
                items.append(next(source))
            except StopIteration:
                break
        close = getattr(source, "close", None)
        if close is not None:
            close()
        return self._encode(items)

    def len(self, message: dict[str, Any], blob: bytes) -> Any:
        return self._encode(len(self._table.get(message["target"])))

    def item(self, message: dict[str, Any], blob: bytes) -> Any:
        (key,), _, _ = self._decode_arguments(message, blob)
        return self._encode(self._table.get(message["target"])[key])

    def enter(self, message: dict[str, Any], blob: bytes) -> Any:
        return self._encode(self._table.get(message["target"]).__enter__())

    def exit(self, message: dict[str, Any], blob: bytes) -> Any:
        return self._encode(bool(self._table.get(message["target"]).__exit__(None, None, None)))

    def operate(self, message: dict[str, Any], blob: bytes) -> Any:
        others, _, _ = self._decode_arguments(message, blob)
        thing, name = self._table.get(message["target"]), message["name"].strip("_")
        if name.startswith("r") and hasattr(operator, name[1:]):
            return self._encode(getattr(operator, name[1:])(*others, thing))
        return self._encode(getattr(operator, name)(thing, *others))

    def doc(self, message: dict[str, Any], blob: bytes) -> Any:
        return self._encode(self._function(message).__doc__ or "")

    def signature(self, message: dict[str, Any], blob: bytes) -> Any:
        from inspect import signature

        return self._encode(str(signature(self._function(message))))

    def figure(self, message: dict[str, Any], blob: bytes) -> Any:
        from gradatim.judge.child import figure

        thing = self._table.get(message["target"])
        picture = figure.png(thing) if message["picture"] else None
        return self._encode_varying([figure.describe(thing), picture])

    def time(self, message: dict[str, Any], blob: bytes) -> Any:
        """The shortest CPU time, in seconds, for each of two argument lists."""
        function, best, start = self._function(message), [float("inf")] * 2, _clock()
        gc.disable()  # or one size could pay for the garbage of the other
        try:
            for repeat in range(MAX_TIMINGS):
                arguments, _, _ = self._decode_arguments(message, blob)
                for size, args in enumerate(arguments):  # in turn: what slows one down slows both
                    started = _cpu()
                    function(*args)
                    best[size] = min(best[size], _cpu() - started)
                elapsed = _clock() - start
                if elapsed > TIMING_S and (repeat >= 2 or elapsed > 4 * TIMING_S):
                    break
        finally:
            gc.enable()
        return self._encode_varying(best)

    # Values in and out ---------------------------------------------------------------------

    def _function(self, message: dict[str, Any]) -> Callable[..., Any]:
        target, name = self._table.get(message["target"]), message.get("name")
        found: Callable[..., Any] = target if name is None else getattr(target, name)
        return found

    def _decode_arguments(self, message: dict[str, Any], blob: bytes) -> Any:
        decoder = Decoder(blob, self._decode_foreign)
        args, spans = [], []
        for skeleton in message.get("args", []):
            start = decoder._at
            args.append(decoder.value(skeleton))
            spans.append((start, decoder._at))
        kwargs = {name: decoder.value(x) for name, x in message.get("kwargs", {}).items()}
        return args, kwargs, spans

    def _changed_arguments(
        self, message: dict[str, Any], blob: bytes, args: list[Any], spans: list[tuple[int, int]]
    ) -> list[int]:
        """The positions of arguments that differ from what was received."""
        return [
            index
            for index, (skeleton, arg, (start, end)) in enumerate(
                zip(message.get("args", []), args, spans, strict=True)
            )
            if type(skeleton) is dict and not self._is_unchanged(skeleton, blob[start:end], arg)
        ]

    def _is_unchanged(self, skeleton: Skeleton, blob: bytes, arg: Any) -> bool:
        encoder = Encoder(self._encode_received)
        try:
            return bool(encoder.value(arg) == skeleton) and b"".join(encoder.blobs) == blob
        except CannotCross:
            return False

    def _encode(self, x: Any) -> tuple[dict[str, Any], list[bytes]]:
        encoder = Encoder(self._table.handle, learner_may_send)
        try:
            return {"ok": encoder.value(x)}, encoder.blobs
        except CannotCross as error:
            raise LearnerFault(f"the answer cannot be handed over: {error}") from None

    def _encode_varying(self, x: Any) -> tuple[dict[str, Any], list[bytes]]:
        """An answer that may differ between programs with the same mistake, so that comparing
        failures must ignore it."""
        reply, blobs = self._encode(x)
        return {**reply, "varies": True}, blobs

    def _decode_foreign(self, x: dict[str, Any]) -> Any:
        if "h" in x:
            return self._table.get(x["h"])
        number = x["f"]
        if number not in self._lent:
            self._lent[number] = _LentIterator(self, x) if x["it"] else self._lent_function(x)
        return self._lent[number]

    def _encode_received(self, thing: Any) -> Skeleton:
        """The skeleton with which a handle or a lent function was received."""
        for number, lent in self._lent.items():
            if lent is thing:
                return {"f": number, "n": lent.__name__, "it": type(lent) is _LentIterator}
        return {"h": self._table.handle(thing)["h"]}

    def _lent_function(self, x: dict[str, Any]) -> Callable[..., Any]:
        def lent(*args: Any, **kwargs: Any) -> Any:
            return self.call_back(x["f"], args, kwargs)

        lent.__name__ = lent.__qualname__ = x["n"]
        return lent

    def call_back(self, number: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Has the check run something that it lent; the check may ask questions meanwhile."""
        encoder = Encoder(self._table.handle, learner_may_send)
        call = {
            "f": number,
            "args": [encoder.value(x) for x in args],
            "kwargs": {name: encoder.value(x) for name, x in kwargs.items()},
        }
        self._line.send(frame(PEER, call, encoder.blobs))
        while True:
            reply = self._line.receive()
            message = reply.message
            if "op" not in message:
                break
            self.answer(reply)
        if "err" in message:
            raise _builtin_error(message["err"], Decoder(reply.blob, self._decode_foreign))
        if "stop" in message:
            raise StopIteration
        return Decoder(reply.blob, self._decode_foreign).value(message["ok"])


class _LentIterator:
    """An iterator of the check; each item is requested through the wall."""

    def __init__(self, candidate: Candidate, x: dict[str, Any]) -> None:
        self._candidate, self._number, self.__name__ = candidate, x["f"], x["n"]

    def __iter__(self) -> _LentIterator:
        return self

    def __next__(self) -> Any:
        return self._candidate.call_back(self._number, (), {})


def _replay_call(call: dict[str, Any], objects: dict[int, Any], decoder: Decoder) -> None:
    """Repeats a call and stores the object that it returns, or the objects in a list."""
    args = [decoder.value(x) for x in call["args"]]
    kwargs = {name: decoder.value(x) for name, x in call.get("kwargs", {}).items()}
    member = getattr(objects[call["owner"]], call["name"])
    answer = member(*args, **kwargs) if call["op"] == "call" else member
    if type(call["answer"]) is int:
        objects[call["answer"]] = answer
    else:
        objects.update({number: answer[index] for index, number in call["answer"]})


def _name_in(module: Any, x: Any) -> str:
    """The name of a function or class in the learner's file; "" for anything else."""
    name = getattr(x, "__name__", "") if callable(x) else ""
    return name if type(name) is str and name and getattr(module, name, None) is x else ""


def _builtin_error(err: dict[str, Any], decoder: Decoder) -> BaseException:
    import builtins

    kind = getattr(builtins, err["kind"], RuntimeError)
    args = tuple(decoder.value(x) for x in err["args"])
    error: BaseException = kind(*args)
    return error


def _refuse_foreign(x: dict[str, Any]) -> Any:
    raise ValueError("only plain values here")


_OPERATIONS: dict[str, Callable[[Candidate, dict[str, Any], bytes], Any]] = {
    name: getattr(Candidate, name)
    for name in [
        "begin",
        "call",
        "after",
        "printed",
        "trace",
        "get",
        "iter",
        "next",
        "take",
        "len",
        "item",
        "enter",
        "exit",
        "operate",
        "doc",
        "signature",
        "figure",
        "time",
    ]
}
