"""Requests that make no sense, texts that only look odd, and disguises."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import disguises
from answers import Answer, predict, quote, score, score_batch
from trained import Forum, copied_state, forum, texts_rng
from world import Rng, Text, TrafficProfile, choose, disguise, ordinary_traffic, text

from gradatim.verify import BadBody, Run, Server, bad_bodies, not_refused

MAX_LENGTH = 20_000
HIDDEN_WORDS = 80
MAX_REASON_SHARE = 0.4
HIDDEN_RUN = 5  # of them in a row: then places of the text without them lie beside the word
TEXTS_PER_KIND = 200
MAX_DROP = 0.15
MARKER = "zanzibar"
UNUSUAL_TEXTS = (
    "👍",
    "🌞" * 500,
    "👩‍👩‍👧‍👦 at the lake",
    "Здравствуйте, соседи",
    "你好邻居们",
    "مرحبا بالجميع",
    "a\u0000b",
    "Z\u0351\u0369a\u035f\u0361l\u0338g\u0334o\u0337 day",
    "\u202ereversed words",
    "tab\tand\nnew line",
    "\U0001d4ef\U0001d4ea\U0001d4f7\U0001d4ec\U0001d4ee letters",
    "\ufb01ne ligatures",
    "x" * MAX_LENGTH,
    "a b " * 5_000,
    "!?!?!?",
    "7",
    "\u017ftrange \u0130 \u1e9e letters",
    "\U000e0041 tag",
    "<script>alert(1)</script>",
    "'; drop table items; --",
    "{{7*7}} %s {0}",
    "\ufffd\uffff",
)
UNSCORABLE = {
    "an empty text": "",
    "blanks": " \t\n\u00a0",
    "invisible characters": "\u200b\u200d\ufeff\u2060",
    "a null character": "\u0000",
    "20,001 code points": "x" * (MAX_LENGTH + 1),
    "100,000 code points": f"{MARKER} " * 12_500,
}


def refuses_invalid_input(run: Run) -> None:
    """No 5xx, whatever comes; zero-width text is scored as what one sees."""
    found = forum(run)
    with run.serving(state=copied_state(run, found.state)) as server:
        example = "The bus was late again this morning"
        before = score(server, example)
        _expect_refusals(run, server)
        _expect_answers(run, server)
        run.expect(
            score(server, example).judgement == before.judgement,
            sent=f"POST /score with {quote(example)}, before and after all of these",
            came="another answer",
            asks="the same answer",
            look="what did a request without sense change?",
        )
    _expect_visible_form(run, found)


def _expect_refusals(run: Run, server: Server) -> None:
    text = "good morning"
    many = [BadBody(why, json.dumps({"text": bad}).encode()) for why, bad in UNSCORABLE.items()]
    many += [
        BadBody(f"'lang' {json.dumps(lang)}", json.dumps({"text": text, "lang": lang}).encode())
        for lang in (5, ["en"], {"en": 1})
    ]
    batched = [
        BadBody(f"a batch with {why}", json.dumps({"texts": [text, bad]}).encode())
        for why, bad in UNSCORABLE.items()
    ]
    batched += [
        BadBody(name, json.dumps({"texts": bad}).encode())
        for name, bad in {
            "no texts": [], "501 texts": [text] * 501, "a text that is a number": [text, 5],
            "one text in place of a list": text,
        }.items()
    ]  # fmt: skip
    label = {"toxic": True, "reviewer": "ana"}
    wrong = not_refused(server, "/score", [*bad_bodies({"text": text}), *many])
    wrong += not_refused(server, "/score/batch", [*bad_bodies({"texts": [text]}), *batched])
    wrong += not_refused(
        server, "/review/nothing", [*bad_bodies(label), _body("unknown item", label)]
    )
    wrong += _unknown_paths(server)
    run.figure("requests without sense that were not refused", len(wrong), bar="0")
    run.expect(
        not wrong,
        sent="requests without sense, one by one",
        came="; ".join(wrong[:3]) + (f"; and {len(wrong) - 3} more" if wrong[3:] else ""),
        asks='a 4xx with {"error": "…"}, never a 5xx',
        look="is everything of a request checked before it is used?",
    )
    _expect_silent(run, server)


def _body(name: str, document: object) -> BadBody:
    return BadBody(name, json.dumps(document).encode())


def _unknown_paths(server: Server) -> list[str]:
    paths = ("/nothing", "/review?limit=0", "/review?limit=many", "/review?limit=201", "/score")
    answers = [server.get(path) for path in paths]
    surrogate = server.request("POST", "/score", body=b'{"text": "half \\ud83c of one"}')
    return [
        f"{one.request}: status {one.status}" for one in answers if not 400 <= one.status < 500
    ] + ([f"half of a code point: status {surrogate.status}"] if surrogate.status >= 500 else [])


def _expect_silent(run: Run, server: Server) -> None:
    """Errors do not repeat what was sent."""
    bodies = (
        json.dumps({"text": f"{MARKER} " * 12_500}),
        json.dumps({"text": [MARKER]}),
        json.dumps({"txt": MARKER}),
        json.dumps({"texts": [MARKER, ""]}),
        f'{{"text": "{MARKER}',
    )
    loud = [
        answer
        for path in ("/score", "/score/batch")
        for body in bodies
        if MARKER in (answer := server.request("POST", path, body=body.encode())).text
    ]
    run.expect(
        not loud,
        sent=f"requests without sense that hold the word '{MARKER}'",
        came=f"{loud[0].request}: {loud[0].text[:160]}" if loud else "",
        asks="an error that does not repeat what was sent",
        look="does your framework put the body into its error messages?",
    )


def _expect_answers(run: Run, server: Server) -> None:
    """Odd texts are texts; their answers fit."""
    for one in UNUSUAL_TEXTS:
        score(server, one)
    score_batch(server, UNUSUAL_TEXTS)
    run.figure("odd texts answered", len(UNUSUAL_TEXTS))


def _expect_visible_form(run: Run, found: Forum) -> None:
    """Characters without width change nothing, and the reasons still fit the text as sent."""
    rng = texts_rng(run, "zero-width")
    plain = [
        text_with_word(found, ordinary_traffic(found.world), n % 2 == 0, rng)
        for n in range(HIDDEN_WORDS)
    ]
    hidden = [_with_hidden_characters(one, rng) for one in plain]
    a, b = _both(run, found, plain, hidden)
    _expect_equal_toxicity(run, plain, hidden, a, b, "zero-width characters inside words")
    pairs = [
        (h, y)
        for p, h, x, y in zip(plain, hidden, a, b, strict=True)
        if x.stopped and _marks_word(p, x) and _is_short(p, x)
    ]
    right = sum(_marks_word(h, y) for h, y in pairs)
    run.figure("first reasons that still mark the disguised word", f"{right} of {len(pairs)}")
    wrong = next((h for h, y in pairs if not _marks_word(h, y)), hidden[0])
    run.expect(
        right >= 0.9 * len(pairs),
        sent="texts with zero-width characters inside their words, also in the first reason",
        came=f"{right} of {len(pairs)} first reasons mark that word, not in {quote(wrong.text)}",
        asks="at least 9 in 10: offsets count code points of the text as it was sent",
        look="after characters were left out, how do you find the way back to the sent text?",
    )


def _with_hidden_characters(one: Text, rng: Rng) -> Text:
    """Characters without width in all words, so that places move from the first word on."""
    made, core = "", []
    for place, letter in enumerate(one.text):
        inside = place and one.text[place - 1].isalpha() and letter.isalpha()
        if inside and (rng.random() < 0.2 or one.word_span == (place - 1, one.word_span[1])):
            made += "".join(choose(disguises.ZERO_WIDTH, rng) for _ in range(HIDDEN_RUN))
        core += [len(made)] if one.word_span and place == one.word_span[0] else []
        made += letter
        core += [len(made)] if one.word_span and place == one.word_span[1] - 1 else []
    return replace(one, text=made, word_span=(core[0], core[1]), groups=())


def _is_short(one: Text, answer: Answer) -> bool:
    """Whether the first reason will not fill more than half of the text with other letters."""
    first = answer.reasons[0]
    return first.end - first.start <= MAX_REASON_SHARE * len(one.text)


def _marks_word(one: Text, answer: Answer) -> bool:
    if one.word_span is None or not answer.reasons:
        return False
    first = answer.reasons[0]
    return first.start < one.word_span[1] and one.word_span[0] < first.end


def text_with_word(found: Forum, mood: TrafficProfile, toxic: bool, rng: Rng) -> Text:
    """An undisguised text, toxic or fine, with a word in a gap."""
    clear = replace(mood, disguised=0.0)
    while (one := text(found.world, clear, rng)).word_span is None or one.toxic != toxic:
        pass
    return one


def _both(
    run: Run, found: Forum, plain: Sequence[Text], hidden: Sequence[Text]
) -> tuple[list[Answer], list[Answer]]:
    answers = predict(run, found.state, [one.text for one in (*plain, *hidden)])
    return answers[: len(plain)], answers[len(plain) :]


def _expect_equal_toxicity(
    run: Run, plain: Sequence[Text], hidden: Sequence[Text],
    a: Sequence[Answer], b: Sequence[Answer], what: str,
) -> None:  # fmt: skip
    differ = [n for n in range(len(a)) if a[n].toxicity != b[n].toxicity]
    n = differ[0] if differ else 0
    run.figure(f"texts that {what} change", len(differ), bar="0")
    run.expect(
        not differ,
        sent=f"{len(a)} texts, with and without {what}",
        came=f"{len(differ)} get another toxicity, the first {quote(hidden[n].text)}: "
        f"{b[n].toxicity!r}, plain {a[n].toxicity!r}",
        asks="the toxicity of the plain text, to the last bit",
        look="at which place is the text brought into its plain form: before all features?",
    )


# Evasion ---------------------------------------------------------------------------------------


def stops_disguised_insults(run: Run) -> None:
    """Disguised insults are stopped nearly as often as plain ones, disguised kindness is not."""
    found, rng = forum(run), texts_rng(run, "evasion")
    mood = ordinary_traffic(found.world)
    plain = [
        text_with_word(found, mood, n < TEXTS_PER_KIND, rng) for n in range(2 * TEXTS_PER_KIND)
    ]
    kinds = ["full-width", *disguises.NOISY]
    hidden = {kind: [disguise(one, rng, kind) for one in plain] for kind in kinds}
    everything = [one.text for some in (plain, *hidden.values()) for one in some]
    answers = predict(run, found.state, everything)
    parts = [
        answers[n : n + 2 * TEXTS_PER_KIND] for n in range(0, len(answers), 2 * TEXTS_PER_KIND)
    ]
    _expect_equal_toxicity(
        run, plain, hidden["full-width"], parts[0], parts[1], "letters in full width"
    )
    for kind, part in zip(kinds, parts[1:], strict=True):
        _expect_small_drop(run, kind, hidden[kind], parts[0], part)


def _expect_small_drop(
    run: Run, kind: str, hidden: Sequence[Text], plain: Sequence[Answer], part: Sequence[Answer]
) -> None:
    before, after = _stopped_share(plain[:TEXTS_PER_KIND]), _stopped_share(part[:TEXTS_PER_KIND])
    run.figure(f"insults stopped, {kind}", f"{after:.2f}, plain {before:.2f}", "15 points less")
    missed = next((n for n in range(TEXTS_PER_KIND) if plain[n].stopped and not part[n].stopped), 0)
    run.expect(
        before - after <= MAX_DROP,
        sent=f"{TEXTS_PER_KIND} toxic texts, plain and with one word in disguise ({kind})",
        came=f"{before:.0%} and {after:.0%} are stopped; missed: {quote(hidden[missed].text)}",
        asks="at most 15 points fewer in disguise",
        look="print the plain form that your system makes of this text",
    )
    before, after = _stopped_share(plain[TEXTS_PER_KIND:]), _stopped_share(part[TEXTS_PER_KIND:])
    run.figure(f"fine texts stopped, {kind}", f"{after:.2f}, plain {before:.2f}", "15 points more")
    wrong = next(
        (
            n
            for n in range(TEXTS_PER_KIND, 2 * TEXTS_PER_KIND)
            if part[n].stopped > plain[n].stopped
        ),
        TEXTS_PER_KIND,
    )
    run.expect(
        after - before <= MAX_DROP,
        sent=f"{TEXTS_PER_KIND} fine texts, plain and with one word in disguise ({kind})",
        came=f"{before:.0%} and {after:.0%} are stopped; wrongly: {quote(hidden[wrong].text)}",
        asks="at most 15 points more in disguise",
        look="is a disguise itself a reason to stop a text?",
    )


def _stopped_share(answers: Sequence[Answer]) -> float:
    return sum(one.stopped for one in answers) / len(answers)
