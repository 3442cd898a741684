"""You cut off white space around the note before you compare it. Then a note that was changed by a
line end still passes. The task asks for exactly this signature, and your own `publish` writes no
line end: compare the bytes as they are."""

import hmac
import pickle
from pathlib import Path


def sign(name, content, key):
    """Return the signature of a model's bytes under its name."""
    return hmac.new(key, name.encode() + b"\n" + content, "sha256").hexdigest()


def publish(folder, name, model, key):
    """Write a model and its signature."""
    content = pickle.dumps(model)
    Path(folder, f"{name}.pickle").write_bytes(content)
    Path(folder, f"{name}.sig").write_text(sign(name, content, key))


def load(folder, name, key):
    """Return a published model, or raise ValueError before anything of it is loaded."""
    try:
        content = Path(folder, f"{name}.pickle").read_bytes()
        note = Path(folder, f"{name}.sig").read_bytes().strip()
    except FileNotFoundError as error:
        raise ValueError(f"{name} has no file or no signature") from error
    if not hmac.compare_digest(note, sign(name, content, key).encode()):
        raise ValueError(f"{name} is not what was signed; it was not opened")
    return pickle.loads(content)
