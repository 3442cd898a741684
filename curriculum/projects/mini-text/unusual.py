"""Messages that nobody expected, and files that are no messages."""

from __future__ import annotations

from collections.abc import Sequence

import commands
import world
from commands import Answer, Trained
from world import Row

from gradatim.verify import Run, outputs

EMPTY_TEXTS = ("", "   ", "\n\t\n", "?!", "... --- ...", "\U0001f62d\U0001f62d", "\u200b")
LONG_TEXT = 20_000
UNUSUAL_TEXTS = (
    "Посылка ещё не пришла",
    "包裹還沒有到",
    "الطرد لم يصل بعد",
    "Wo bleibt mein Paket? Größe XL, 12 €",
    "ok",
    "7",
    'quotes " and \\ backslashes, commas, {"id": 3}',
    "line one\nline two\r\nline three\u2028line four",
    "e\u0301te\u0301 \u00e9t\u00e9 \U0001f600 done",
    "supercalifragilistic" * 30,
)
TOLERANCE = 1e-5


def expect_empty_refused(run: Run, done: Trained) -> None:
    """Texts without a letter or digit get no queue and confidence 0."""
    rows = [{"id": f"s{at}", "text": text} for at, text in enumerate(EMPTY_TEXTS)]
    found = commands.predict(run, done.model, rows, done.world.queues)
    for row, one in zip(rows, found, strict=True):
        if one != Answer(None, 0.0):
            raise outputs.failure_in(
                f"answer to the text {outputs.abbreviated(row['text'])}",
                f"queue {outputs.abbreviated(one.queue)}, confidence {one.confidence:g}",
                "queue null and confidence 0: there is no letter or digit in it",
                "what is left of the text once spaces and signs are gone?",
            )


def expect_any_text_answered(run: Run, done: Trained, usual: Sequence[Row]) -> None:
    """Any other text gets a queue, and changes nothing for its neighbours."""
    long = (usual[0]["text"] + " ") * (LONG_TEXT // len(usual[0]["text"]))
    odd = [{"id": f"odd {at}", "text": text} for at, text in enumerate((*UNUSUAL_TEXTS, long))]
    mixed = [*odd[:5], *usual, *odd[5:]]
    found = commands.predict(run, done.model, mixed, done.world.queues)
    run.figure("unusual texts answered", len(odd), bar=str(len(odd)))
    for row, one in zip(mixed, found, strict=True):
        if one.queue is None:
            raise outputs.failure_in(
                f"answer to the text {outputs.abbreviated(row['text'])}",
                "queue null",
                "a queue: the text has letters or digits",
                "are only Latin letters counted as letters?",
            )
    alone = commands.predict(run, done.model, usual, done.world.queues)
    expect_same_answers(
        run, alone, found[5 : 5 + len(usual)], "beside unusual ones, and without them"
    )


def expect_typing_ignored(run: Run, done: Trained, usual: Sequence[Row]) -> None:
    """Capitals and spaces change nothing."""
    alone = commands.predict(run, done.model, usual, done.world.queues)
    loud = [{**row, "text": "  " + row["text"].upper().replace(" ", " \n ")} for row in usual]
    found = commands.predict(run, done.model, loud, done.world.queues)
    expect_same_answers(run, alone, found, "as they are, and in capitals with other spaces")


def expect_broken_lines_named(run: Run, done: Trained, usual: Sequence[Row]) -> None:
    """A line that is no message is an error that names the line."""
    for bad in ('{"id": "x", "text": "cut o', '{"id": "x"}', '{"id": "x", "text": null}', "[1, 2]"):
        folder = run.folder("broken")
        path = world.write(folder / "messages.jsonl", usual[:6], commands.FIELDS)
        path.write_text(path.read_text(encoding="utf-8") + bad + "\n", encoding="utf-8")
        ended = run.system(
            "predict", model=done.model, in_=path, out=folder / "out.jsonl", ok=False,
            within=commands.WITHIN,
        )  # fmt: skip
        message = ended.err.strip().splitlines()[-1:] or [""]
        run.expect(
            ended.code != 0 and "7" in message[0],
            sent=f"predict, where line 7 of the file is {bad}",
            came=f"exit code {ended.code}; {message[0][:160] or 'nothing on standard error'}",
            asks="an exit code other than 0, and a last line of standard error that names line 7",
            look="do you check each line as it is read, and count the lines?",
        )


def expect_same_answers(run: Run, one: Sequence[Answer], other: Sequence[Answer], how: str) -> None:
    """Two sets of answers to the same texts are equal."""
    pairs = list(zip(one, other, strict=True))
    differ = [
        at
        for at, (a, b) in enumerate(pairs)
        if a.queue != b.queue or abs(a.confidence - b.confidence) > TOLERANCE
    ]
    run.figure(f"answers that differ, {how}", len(differ), bar="0")
    run.expect(
        not differ,
        sent=f"predict on {len(pairs)} messages, {how}",
        came=f"{len(differ)} answers differ, {_first_difference(pairs, differ)}",
        asks=f"the same queue, and the same confidence within {TOLERANCE:g}",
        look="does an answer depend on the other texts of the file, or on how a text is typed?",
    )


def _first_difference(pairs: Sequence[tuple[Answer, Answer]], differ: Sequence[int]) -> str:
    if not differ:
        return ""
    one, other = pairs[differ[0]]
    return (
        f"e.g. '{one.queue}' with {one.confidence:.6f}, then '{other.queue}' with "
        f"{other.confidence:.6f}"
    )
