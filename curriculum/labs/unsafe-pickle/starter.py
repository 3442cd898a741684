import hashlib
import pickle
from pathlib import Path


# TODO: an attacker can run a program of his own in the service. Mend all three functions.
def sign(name, content, key):
    """Return the signature of a model's bytes."""
    return hashlib.sha256(content).hexdigest()


def publish(folder, name, model, key):
    """Write a model and its signature."""
    content = pickle.dumps(model)
    Path(folder, f"{name}.pickle").write_bytes(content)
    Path(folder, f"{name}.sig").write_text(sign(name, content, key))


def load(folder, name, key):
    """Return a published model, or raise ValueError."""
    path = Path(folder, f"{name}.pickle")
    if path.suffix != ".pickle":
        raise ValueError("no model file")
    try:
        content = path.read_bytes()
        model = pickle.loads(content)
    except Exception as error:
        raise ValueError("the file is damaged") from error
    note = Path(folder, f"{name}.sig")
    if note.exists() and note.read_text() != sign(name, content, key):
        raise ValueError("the file was changed")
    return model
