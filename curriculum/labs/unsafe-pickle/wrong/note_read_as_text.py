"""You read the note as text and give it to `compare_digest`. For a note with other letters it
raises TypeError, and the service stops with an error that nobody expects. Compare bytes: then any
note gives a plain no."""

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
        note = Path(folder, f"{name}.sig").read_text()
    except FileNotFoundError as error:
        raise ValueError(f"{name} has no file or no signature") from error
    if not hmac.compare_digest(note, sign(name, content, key)):
        raise ValueError(f"{name} is not what was signed; it was not opened")
    return pickle.loads(content)
