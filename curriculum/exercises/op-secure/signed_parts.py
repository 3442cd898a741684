'''Signed in parts

A release consists of a name, a version and the bytes of a file. Return one signature for all three.

- `name` and `version`: texts. `content`: bytes. `key`: bytes.
- The signed message is: the length of the name in bytes as UTF-8, written as a decimal number; a colon; the name. Then the same
  for the version, and then the content. So `late` and `2` with the content `b"x"` give the message `b"4:late1:2x"`.
- Return HMAC with SHA-256 under `key`, as 64 hexadecimal characters.

With the lengths in it, no two releases have the same message, whatever characters the names hold.

>>> signed_parts("late", "2", b"x", b"k") == hmac.new(b"k", b"4:late1:2x", "sha256").hexdigest()
True
'''

import hashlib
import hmac

minutes = 5
chapter = "02-signed-with-a-key"
hint = "Turn each text into bytes first, and take the length of those bytes. Bytes are joined with `+`."


def signed_parts(name: str, version: str, content: bytes, key: bytes) -> str:
    message = b""
    for part in (name.encode(), version.encode()):
        message += f"{len(part)}:".encode() + part
    return hmac.new(key, message + content, "sha256").hexdigest()


def cases(rng):
    yield "late", "2", b"x", b"k"
    yield "", "", b"", b"k"
    yield "late2", "", b"x", b"k"
    yield "late", "12", b"1", b"other key"
    yield "café", "1", b"x", b"k"
    yield "prix", "été", b"", b"k"
    yield "größe", "1.0", b"abc", b"k"
    yield "a:b", "3", b"\x00\xff", b"k"
    for _ in range(3):
        letters = "ab:é1"
        name = "".join(letters[int(i)] for i in rng.integers(0, 5, 4))
        yield name, str(int(rng.integers(1, 99))), rng.bytes(5), rng.bytes(8)


def wrong_lengths_of_texts(name, version, content, key):
    """You count characters. `café` has four, and as UTF-8 it has five bytes; the program on the other side counts bytes, and your signature doesn't fit."""
    message = f"{len(name)}:{name}{len(version)}:{version}".encode()
    return hmac.new(key, message + content, "sha256").hexdigest()


def wrong_simply_joined(name, version, content, key):
    """You join the parts without their lengths. Then `late1` with version `2` has the same signature as `late` with version `12`."""
    return hmac.new(key, (name + version).encode() + content, "sha256").hexdigest()


def wrong_plain_digest(name, version, content, key):
    """You hash the key in front of the message with plain SHA-256. That isn't HMAC: with such a digest one can append bytes and work out the new digest without the key."""
    message = b""
    for part in (name.encode(), version.encode()):
        message += f"{len(part)}:".encode() + part
    return hashlib.sha256(key + message + content).hexdigest()


def wrong_content_left_out(name, version, content, key):
    """You sign the name and the version only. The file can be exchanged, and the signature still fits."""
    message = b""
    for part in (name.encode(), version.encode()):
        message += f"{len(part)}:".encode() + part
    return hmac.new(key, message, "sha256").hexdigest()
