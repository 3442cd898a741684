"""How the examiner calls the two submissions behind the wall: the learner's and the reference."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from gradatim.checks.case import Check
from gradatim.checks.remote import (
    CallLimitExceeded,
    Handle,
    LentObject,
    Method,
    MissingName,
    Misuse,
    ProcessEnded,
    RemoteError,
)
from gradatim.checks.session import CheckFailed, LineNumbers, active_lines
from gradatim.checks.verbs import lend
from gradatim.judge.child.closures import remember_outer_variables
from gradatim.judge.child.handles import GIVEN, LAB, OBJECT_KINDS
from gradatim.judge.child.unused_results import is_result_discarded
from gradatim.judge.protocol.frames import HOST, BadFrame, Frame, Line, frame
from gradatim.judge.protocol.frames import LAB as LAB_PEER
from gradatim.judge.protocol.values import Decoder, Encoder, Skeleton, learner_may_send
from gradatim.judge.report import MAX_PICTURE

MAX_NESTING = 20  # callbacks within callbacks
_PICTURES = (bytes, type(None))
REPEATABLE = {"call", "get"}  # operations that can be repeated with other arguments
_RECORDED = REPEATABLE | {
    "operate", "item", "len", "iter", "next", "take", "after", "printed", "time",
}  # fmt: skip


class Unloaded(Exception):
    """The submission could not be loaded; carries the fault."""


class _StrictParsing:
    """Turns errors over a malformed answer, which is not trusted, into BadFrame."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, KeyError | TypeError | ValueError | AttributeError):
            raise BadFrame("an answer of no known form") from error


_STRICT_PARSING = _StrictParsing()


class Observer(Protocol):
    """What a RemoteSubmission reports to the examiner while a check runs."""

    check: Check
    soft: bool  # assertions record failures and go on

    def on_call_start(self) -> None: ...  # a call of a function of the learner's file begins
    def on_answer(self, answer: Any) -> None: ...
    def on_output(self, text: str) -> None: ...
    def wants_picture(self) -> bool: ...
    def on_picture(self, png: bytes) -> None: ...
    def on_arguments_changed(self, name: str, indices: list[int]) -> None: ...
    def on_call_end(self, submission: RemoteSubmission, call: Call) -> None: ...


class Call:
    """One question and its answer, recorded to be shown or to search for a smaller case."""

    def __init__(
        self,
        op: str,
        target: int,
        label: str,  # of a function of the file itself; "" for a method or attribute
        name: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> None:
        self.op, self.target, self.name, self.on_root = op, target, name, bool(label)
        self.args, self.kwargs = args, kwargs
        self.answer: Any = None
        self.error: RemoteError | None = None
        self.answered = False  # with an answer; False if it raised, hung, or ended its process
        self.lines: LineNumbers = ()  # the lines of checks.py that asked it, if recorded


class RemoteSubmission:
    """One submission on the other side of the wall."""

    def __init__(self, line: Line, peer: bytes, observer: Observer) -> None:
        self._line, self._peer, self._observer = line, peer, observer
        self._handles: dict[int, Handle] = {}
        self._labels: dict[int, str] = {}
        self._lent: list[LentObject] = []
        self._depth = 0
        self.overuse: str = ""
        self.convert_argument: Callable[[Any], Any] | None = None
        self.names: set[str] = set()  # of the learner's file
        self.helpers: set[str] = set()  # names of given.py that the learner's file does not define

    def begin(self, seed: int) -> dict[int, dict[str, Any]]:
        """Starts a check there; returns the names in each root.

        Raises Unloaded or ProcessEnded.
        """
        self._handles.clear()
        self._labels.clear()
        self._lent.clear()
        self.overuse = ""
        roots: dict[int, dict[str, Any]] = self._request({"op": "begin", "seed": seed}, [])
        with _STRICT_PARSING:
            if LAB not in roots:
                raise BadFrame("an answer of no known form")
            for names in roots.values():
                self._labels.update(
                    {h._id: name for name, h in names.items() if isinstance(h, Handle)}
                )
        self.names = set(roots[LAB])
        self.helpers = set(roots.get(GIVEN, ())) - self.names
        return roots

    def label(self, x: Any) -> str:
        """The name of a function of the file itself; "" for anything else."""
        return self._labels.get(x._id, "") if isinstance(x, Handle) else ""

    def ask(
        self, op: str, target: int, name: str | None = None, /, *args: Any, **kwargs: Any
    ) -> Any:
        """Asks one question; see checks.remote.Channel."""
        encoder = Encoder(self._encode_foreign)
        message = {"op": op, "target": target, **self._encode_arguments(encoder, args, kwargs)}
        if name is not None:
            message["name"] = name
        if op == "call" and self._observer.soft and is_result_discarded(sys._getframe(1)):
            message["unread"] = True
        if op == "figure":
            wants_picture = self._peer == LAB_PEER and self._observer.wants_picture()
            message["picture"] = wants_picture
        label = "" if name else self._labels.get(target, "")
        call = Call(op, target, label, name or label, args, kwargs)
        if self._observer.soft:
            call.lines = active_lines()
        is_learner_call = bool(label) and self._peer == LAB_PEER
        if is_learner_call:
            self._observer.on_call_start()
        try:
            call.answer = self._request(message, encoder.blobs)
            call.answered = True
            if is_learner_call:
                self._observer.on_answer(call.answer)
        except RemoteError as raised:
            call.error = raised
            self._raise_overuse()
            raise
        finally:
            if op in _RECORDED and not (op == "get" and target in (LAB, GIVEN)):
                self._observer.on_call_end(self, call)
        self._raise_overuse()
        return (
            self._figure_description(call.answer, wants_picture) if op == "figure" else call.answer
        )

    def _figure_description(self, answer: Any, wants_picture: bool) -> Any:
        """The description of a figure. Its picture goes to the observer, unless none was wanted or
        it is larger than MAX_PICTURE: several of those could be too large for a message."""
        if type(answer) is not list or len(answer) != 2 or type(answer[1]) not in _PICTURES:
            raise BadFrame("no figure")
        if wants_picture and answer[1] is not None and len(answer[1]) <= MAX_PICTURE:
            self._observer.on_picture(answer[1])
        return answer[0]

    def replay(self, calls: Sequence[Call], args: Sequence[tuple[Any, ...]]) -> Any:
        """Repeats calls with other arguments, unrecorded, and returns the answer of the last. The
        first is of a function of the file, the others may be on objects returned before."""
        new_ids: dict[int, int] = {}
        answer: Any = None
        for call, call_args in zip(calls, args, strict=True):
            target = self.target(call.name) if call.on_root else new_ids[call.target]
            answer = self._replay_call(call, target, call_args)
            if isinstance(call.answer, Handle):
                new_ids[call.answer._id] = answer._id if isinstance(answer, Handle) else -1
        return answer

    def trace(self, call: Call, made_by: Sequence[Call], names: dict[int, str]) -> Any:
        """Repeats the call of a helper, and returns what it does with the learner's objects; None
        if unknown. `made_by`: the calls that made its arguments. `names`: of these objects."""
        encoder = Encoder(self._encode_with_handles)
        first = [self._replay_message(encoder, earlier_call) for earlier_call in made_by]
        args = [encoder.value(x) for x in call.args]
        listed = [[number, name] for number, name in names.items()]
        message = {"op": "trace", "target": LAB, "helper": call.name, "first": first, "args": args}
        return self._request({**message, "names": listed}, encoder.blobs, pure=False)

    def _replay_message(self, encoder: Encoder, call: Call) -> dict[str, Any]:
        """A call as a message, to be repeated on a fresh copy of the file."""
        answer = call.answer
        items = enumerate(answer) if isinstance(answer, list | tuple) else ()
        item_ids = [[index, x._id] for index, x in items if isinstance(x, Handle)]
        owner = LAB if call.on_root else call.target
        message = {"op": call.op, "owner": owner, "name": call.name}
        message["answer"] = answer._id if isinstance(answer, Handle) else item_ids
        return {**message, **self._encode_arguments(encoder, call.args, call.kwargs)}

    def target(self, label: str) -> int:
        """The number of a function of the file."""
        return next(number for number, name in self._labels.items() if name == label)

    def _replay_call(self, call: Call, target: int, args: tuple[Any, ...]) -> Any:
        encoder = Encoder(self._encode_lent_again)
        message = {
            "op": call.op,
            "target": target,
            **self._encode_arguments(encoder, args, call.kwargs),
        }
        if not call.on_root:
            message["name"] = call.name
        return self._request(message, encoder.blobs, pure=False)

    def _encode_arguments(
        self, encoder: Encoder, args: Sequence[Any], kwargs: dict[str, Any]
    ) -> dict[str, Any]:
        """The arguments as they are sent."""
        if self.convert_argument is not None:
            args = [self.convert_argument(x) for x in args]
            kwargs = {key: self.convert_argument(x) for key, x in kwargs.items()}
        encoded: dict[str, Any] = {"args": [encoder.value(x) for x in args]}
        if kwargs:
            encoded["kwargs"] = {key: encoder.value(x) for key, x in kwargs.items()}
        return encoded if self.convert_argument is None else {**encoded, "varies": True}

    def _raise_overuse(self) -> None:
        if self.overuse:
            raise CheckFailed(f"your code asked for too much: {self.overuse}")

    # One question, with the callbacks that it causes ----------------------------------------

    def _request(self, message: dict[str, Any], blobs: list[bytes], pure: bool = True) -> Any:
        self._line.send(frame(self._peer, message, blobs))
        while True:
            reply = self._line.receive()
            answer = reply.message
            if reply.peer == HOST:  # from the relay itself; a child cannot forge it
                raise ProcessEnded(str(answer["died"]))
            if "f" not in answer:
                return self._decode_answer(message, answer, reply.blob, pure)
            self.serve_callback(answer, reply)

    def _decode_answer(
        self, message: dict[str, Any], answer: dict[str, Any], blob: bytes, pure: bool
    ) -> Any:
        if self._peer == LAB_PEER:
            self._observer.on_output(str(answer.get("out", "")))
        if "unloaded" in answer or "err" in answer:
            with _STRICT_PARSING:
                fault = answer.get("unloaded") or answer["err"]
                error = to_exception(fault)
            raise Unloaded(fault) if "unloaded" in answer else error
        if "stop" in answer and message["op"] == "next":
            raise StopIteration  # after any other question it would end a loop in the check
        with _STRICT_PARSING:
            skeleton, changed = answer["ok"], list(map(int, answer.get("changed", [])))
        if changed and pure:
            label = message.get("name") or self._labels.get(message["target"], "your code")
            self._observer.on_arguments_changed(str(label), changed)
        decoder = Decoder(blob, self._decode_foreign, learner_may_send)
        value = decoder.value(skeleton)
        decoder.finish()
        return value

    def serve_callback(self, call: dict[str, Any], question: Frame) -> None:
        """Runs a callback of the other side, and answers it."""
        self._depth += 1
        try:
            reply, blobs = self._run_callback(call, question)
        finally:
            self._depth -= 1
        self._line.send(frame(self._peer, reply, blobs))

    def _run_callback(
        self, call: dict[str, Any], question: Frame
    ) -> tuple[dict[str, Any], list[bytes]]:
        if self._depth > MAX_NESTING:
            return _error_reply(RecursionError("callbacks nested too deeply")), []
        number = call["f"]
        if type(number) is not int or not 0 <= number < len(self._lent):
            return _error_reply(RuntimeError("nothing was lent under that number")), []
        decoder = Decoder(question.blob, self._decode_foreign, learner_may_send)
        with _STRICT_PARSING:
            encoded_args, encoded_kwargs = list(call.get("args", [])), dict(call.get("kwargs", {}))
        args = [decoder.value(x) for x in encoded_args]
        kwargs = {key: decoder.value(x) for key, x in encoded_kwargs.items()}
        try:
            encoder, lent = Encoder(self._encode_foreign), self._lent[number]
            answer = lent.serve(*args, **kwargs)
            if self._observer.soft and lent._is_iterator:
                lent.yielded.append(answer)
            return {"ok": encoder.value(answer)}, encoder.blobs
        except StopIteration:
            return {"stop": True}, []
        except CallLimitExceeded as error:
            self.overuse = str(error)
            return _error_reply(RuntimeError(str(error))), []
        except ProcessEnded:
            raise
        except Exception as error:  # sent to the learner's code as its built-in base class
            return _error_reply(error), []

    # Values that are not plain -------------------------------------------------------------

    def _encode_foreign(self, x: Any) -> Skeleton:
        if isinstance(x, Method):
            x = x._owner._channel.ask("get", x._owner._id, x._name)
        if isinstance(x, Handle):
            if x._channel is not self:
                raise Misuse("an object of one side of the wall cannot be given to the other")
            return {"h": x._id}
        if isinstance(x, Root):
            raise Misuse("pass lab.name, not lab itself")
        if not isinstance(x, LentObject):
            if not callable(x) and not hasattr(x, "__next__"):
                raise Misuse(f"a {type(x).__name__} cannot go through the wall; put it in given.py")
            x = lend(x)
        if x not in self._lent:
            self._lent.append(x)
            if self._observer.soft:
                remember_outer_variables(x._thing)
        return {"f": self._lent.index(x), "n": x.__name__, "it": x._is_iterator}

    def _encode_lent_again(self, x: Any) -> Skeleton:
        """Lends a function again for a repeated call, so that its calls are not counted."""
        if isinstance(x, Handle | Method | Root):
            raise Misuse("only plain values here")
        return self._encode_foreign(lend(x._thing) if isinstance(x, LentObject) else x)

    def _encode_with_handles(self, x: Any) -> Skeleton:
        """The same, also for an object of that side."""
        return self._encode_foreign(x) if isinstance(x, Handle) else self._encode_lent_again(x)

    def _decode_foreign(self, x: dict[str, Any]) -> Any:
        if "f" in x:
            return self._lent[x["f"]]
        number = x["h"]
        if number not in self._handles:
            if x["k"] not in OBJECT_KINDS:
                raise BadFrame("an object of no known kind")
            handle = Handle(self, number, x["k"], str(x["t"]), [str(m) for m in x["m"]])
            self._handles[number] = handle
        return self._handles[number]


class Root:
    """`lab`, `ref` or `given`: a module behind the wall, with its names as attributes."""

    def __init__(self, side: RemoteSubmission, target: int, names: dict[str, Any]) -> None:
        self.__dict__.update(_side=side, _target=target, _names=names)

    def __getattr__(self, name: str) -> Any:
        if name in self._names:
            return self._names[name]
        try:
            return self._side.ask("get", self._target, name)
        except RemoteError as error:
            if "AttributeError" in error.class_names and self._target == LAB:
                raise MissingName(name) from None
            raise

    def __setattr__(self, name: str, value: object) -> None:
        raise Misuse(f"lab.{name} cannot be set through the wall; use given.py")


_EXCLUDED_BASES = {StopIteration, StopAsyncIteration, ExceptionGroup}


def to_exception(fault: dict[str, Any]) -> RemoteError:
    """The error of the other side as an exception, which its built-in class catches too."""
    kinds = tuple(str(kind) for kind in fault["kinds"]) or ("Exception",)
    base = next((b for b in map(_builtin_error, kinds) if b is not None), Exception)
    kind: type[RemoteError] = RemoteError
    if base is not Exception:
        # The built-in first: some, such as MemoryError, must create their own instances.
        kind = type(kinds[0], (base, RemoteError), {"__str__": RemoteError.__str__})
    error: RemoteError = base.__new__(kind)
    error.args = (str(fault["message"]),)
    error.class_names, error.line, error.source = kinds, int(fault["line"]), str(fault["source"])
    error.advice = str(fault.get("advice", ""))
    return error


def _builtin_error(name: str) -> type[Exception] | None:
    kind = getattr(builtins, name, None)
    if isinstance(kind, type) and issubclass(kind, Exception) and kind not in _EXCLUDED_BASES:
        return kind
    return None


def _error_reply(error: Exception) -> dict[str, Any]:
    base = next(k for k in type(error).__mro__ if getattr(builtins, k.__name__, None) is k)
    plain = [x for x in error.args if isinstance(x, str | int | float | bool | type(None))]
    return {"err": {"kind": base.__name__, "args": plain}}
