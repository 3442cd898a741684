"""Your note is a plain SHA-256 digest. It needs no key, so whoever exchanges the file writes the
digest of the new one beside it, and your service runs his program. Mix the key into it with
HMAC."""

import hashlib
import hmac
import pickle
from pathlib import Path


def sign(name, content, key):
    """Return the signature of a model's bytes under its name."""
    return hashlib.sha256(name.encode() + b"\n" + content).hexdigest()


def publish(folder, name, model, key):
    """Write a model and its signature."""
    content = pickle.dumps(model)
    Path(folder, f"{name}.pickle").write_bytes(content)
    Path(folder, f"{name}.sig").write_text(sign(name, content, key))


def load(folder, name, key):
    """Return a published model, or raise ValueError before anything of it is loaded."""
    try:
        content = Path(folder, f"{name}.pickle").read_bytes()
        note = Path(folder, f"{name}.sig").read_bytes()
    except FileNotFoundError as error:
        raise ValueError(f"{name} has no file or no signature") from error
    if not hmac.compare_digest(note, sign(name, content, key).encode()):
        raise ValueError(f"{name} is not what was signed; it was not opened")
    return pickle.loads(content)
