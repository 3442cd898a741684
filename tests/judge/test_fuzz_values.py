import random

import pytest
from fuzz_values import (
    LAB,
    Frame,
    fuzz_randomly,
    mutate,
    read_input,
    read_within_memory,
    seeds,
    to_bytes,
)

from gradatim.judge.protocol import frames
from gradatim.judge.protocol.frames import MAX_OBJECTS, MAX_TEXT
from gradatim.judge.protocol.values import decode
from gradatim.judge.protocol.values.names import MAX_NODES


@pytest.mark.parametrize("inputs", [1_000, pytest.param(10_000, marks=pytest.mark.suite("fuzz"))])
def test_broken_answers_are_values_or_bad_answers(inputs):
    fuzz_randomly(inputs, seed=7)


def test_the_fuzzer_sees_an_error_that_is_no_bad_answer(monkeypatch):
    monkeypatch.setitem(decode._DECODERS, "l", lambda r, x, depth: (1).no_such_name)
    with pytest.raises(BaseException, match="no_such_name"):
        fuzz_randomly(300, seed=7)


def test_mutants_differ_from_their_parents():
    rng = random.Random(3)
    assert sum(mutate(data, rng) != data for data in seeds() * 5) > 50


def answer(text: bytes, blob: bytes = b"") -> bytes:
    return to_bytes(Frame(LAB, b'{"ok":' + text + b"}", blob))


def many(one: bytes, size: int) -> bytes:
    """A list of so many bytes."""
    return b'{"l":[' + one * (size // len(one)) + b"0]}"


SMALL = [
    b"[],",
    b"{},",
    b"1.5,",
    b'"ab",',
    b'{"":0},',
    b'{"s":[]},',
    b'{"l":[]},',
    b'{"d":[]},',
    b'{"o":[],"s":[0]},',
    b'{"a":"|b1","s":[0],"n":0},',
    b'{"i":"0xffffffffffffffffffff"},',
    b'{"num":["Decimal","1e9"]},',
    b'{"p":["range",null,0,0,1]},',
    b'{"p":["frame",["range",null,0,0,1],[],["range",null,0,0,1]]},',
    b'{"p":["series",null,["array",{"a":"|b1","s":[0],"n":0}],["range",null,0,0,1]]},',
    b'{"h":1,"k":"","t":"","m":[]},',
]


@pytest.fixture
def tight(monkeypatch):
    """A budget of a sixteenth, so that the same proportions show in less time; its bytes."""
    monkeypatch.setattr(frames, "MAX_OBJECTS", MAX_OBJECTS // 16)
    monkeypatch.setattr(decode, "MAX_NODES", MAX_NODES // 16)
    return 3 * MAX_OBJECTS // 16


@pytest.mark.parametrize("one", SMALL, ids=lambda one: one.decode()[:24])
@pytest.mark.parametrize("share", [0.98, 4.0])
def test_many_tiny_parts_take_no_more_than_twice_their_bytes_and_a_constant(one, share, tight):
    count = int(share * frames.MAX_OBJECTS / frames._estimate_memory(one))
    read_within_memory(answer(many(one, count * len(one))), tight)


def test_the_constant_is_three_times_the_budget_also_without_scaling():
    one = b'{"s":[]},'
    read_within_memory(answer(many(one, len(one) * (MAX_OBJECTS // frames._estimate_memory(one)))))


ZEROS = bytes(MAX_NODES * 8)


@pytest.mark.parametrize(
    ("text", "blob"),
    [
        (b'{"a":"|S0","s":[268435456],"n":0}', b""),
        (b'{"a":"<U0","s":[1152921504606846976],"n":0}', b""),
        (b'{"a":"<f8","s":[0,4611686018427387904],"n":0}', b""),
        (b'{"o":[],"s":[0,4611686018427387904]}', b""),
        (b'{"p":["frame",["range",null,0,1,1],[["array",5]],["range",null,0,99999999,1]]}', b""),
        (b'{"p":["series",null,["array",5],["range",null,0,99999999,1]]}', b""),
        (b'{"p":["series",null,["array",{"a":"|b1","s":[],"n":1}],["range",null,0,9,1]]}', b"\0"),
        (b'{"p":["index",null,["category",{"a":"|i1","s":[1],"n":1},["range",null,0,99999999,1]'
         b",false]]}", b"\0"),
        (b'{"F":1000000}', ZEROS),
        (b'{"I":1000000}', bytes(range(250)) * 32_000),
        (b'{"F":9000000}', ZEROS * 9),
        (b'{"a":"<f8","s":[9000000],"n":72000000}', ZEROS * 9),
        (b'{"p":["multi",{"l":[null,null]},[["array",{"a":"<i8","s":[500000],"n":4000000}],'
         b'["array",{"a":"<i8","s":[500000],"n":4000000}]]]}', ZEROS),
        (b'"' + "\U0001f600".encode() + b"a" * (MAX_TEXT - 20) + b'"', b""),
        (b'"' + b"a," * (MAX_TEXT // 2 - 20) + b'"', b""),
        (b'"' + b'\\"' * (MAX_TEXT // 2 - 20), b""),
        (b"[" * 100_000, b""),
        (b"1" * 1_000_000, b""),
        (b"0." + b"1" * 1_000_000, b""),
    ],
)  # fmt: skip
def test_a_little_that_claims_to_be_much_is_never_made(text, blob):
    read_within_memory(answer(text, blob))


def test_keys_that_collide_are_refused_before_they_cost_time():
    keys = b",".join(b'{"i":"%s"}' % hex(n * (2**61 - 1)).encode() for n in range(20_000))
    read_within_memory(answer(b'{"s":[' + keys + b"]}"))


@pytest.mark.parametrize("cut", [0, 1, 8, 9, 20])
def test_an_answer_cut_short_is_a_bad_answer(cut):
    for data in seeds():
        read_input(data[:cut])
        read_input(data[: len(data) - cut])
