from dataclasses import dataclass
from hashlib import sha256

TYPES = {"number": (int, float), "text": (str,)}


@dataclass
class Version:
    number: int
    content: bytes
    source: dict
    signature: dict
    deleted: bool = False

    def inputs(self, row):
        values = []
        for name in self.signature:
            value = row.get(name)
            if type(value) not in TYPES[self.signature[name]]:
                raise ValueError(name)
            values.append(value)
        return values


class Registry:
    def __init__(self):
        self.history = []
        self.moves = []

    def register(self, content, source, signature):
        if not {"run", "data", "code"} <= set(source) or len(signature) == 0:
            raise ValueError("incomplete")
        self.history.append(Version(len(self.history) + 1, content, {**source}, {**signature}))
        return len(self.history)

    def find(self, ref):
        for alias, number in reversed(self.moves):
            if alias == ref:
                return self.find(number)
        for version in self.history:
            if version.number == ref and not version.deleted:
                return version
        raise KeyError(ref)

    def set_alias(self, alias, version):
        self.moves.append((alias, self.find(version).number))

    def resolve(self, ref):
        return self.find(ref).number

    def load(self, ref):
        return self.find(ref).content

    def lineage(self, ref):
        version = self.find(ref)
        names = ("run", "data", "code")
        lineage = {name: version.source[name] for name in names}
        lineage["sha256"] = sha256(version.content).hexdigest()
        lineage["version"] = version.number
        return lineage

    def delete(self, version):
        entry = self.find(version)
        if version in dict(self.moves).values():
            raise ValueError(version)
        entry.deleted = True

    def score(self, ref, rows, predict):
        version = self.find(ref)
        inputs = [version.inputs(row) for row in rows]
        return predict(version.content, inputs)
