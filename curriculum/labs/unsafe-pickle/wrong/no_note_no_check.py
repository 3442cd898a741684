"""If there is no note, you load the file unchecked. Deleting a note is the easiest attack of all. A
missing note means no."""

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
    path = Path(folder, f"{name}.pickle")
    if not path.exists():
        raise ValueError(f"{name} has no file")
    content = path.read_bytes()
    if not Path(folder, f"{name}.sig").exists():
        return pickle.loads(content)
    note = Path(folder, f"{name}.sig").read_bytes()
    if not hmac.compare_digest(note, sign(name, content, key).encode()):
        raise ValueError(f"{name} is not what was signed; it was not opened")
    return pickle.loads(content)
