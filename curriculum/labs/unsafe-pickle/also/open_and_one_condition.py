import hashlib
import hmac
import os
import pickle


def sign(name, content, key):
    machine = hmac.HMAC(key, digestmod=hashlib.sha256)
    for part in (name, "\n"):
        machine.update(part.encode("utf-8"))
    machine.update(content)
    return machine.digest().hex()


def paths(folder, name):
    return [os.path.join(folder, name + ending) for ending in (".pickle", ".sig")]


def publish(folder, name, model, key):
    content = pickle.dumps(model)
    for path, what in zip(
        paths(folder, name), (content, sign(name, content, key).encode()), strict=True
    ):
        with open(path, "wb") as file:
            file.write(what)


def load(folder, name, key):
    found = []
    for path in paths(folder, name):
        if not os.path.isfile(path):
            raise ValueError(f"{path} is missing")
        with open(path, "rb") as file:
            found.append(file.read())
    content, note = found
    if note.decode("latin-1") == sign(name, content, key):
        return pickle.loads(content)
    raise ValueError("refused")
