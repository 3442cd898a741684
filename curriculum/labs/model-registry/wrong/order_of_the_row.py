"""You hand over the values in the order of the row. A caller may send the payment first, and the
model takes it for the price. The signature gives the order."""

import hashlib

_TYPES = {"number": (int, float), "text": (str,)}


def _fits(value, kind):
    """Whether a value has the type that a signature names."""
    return isinstance(value, _TYPES[kind]) and not isinstance(value, bool)


class Registry:
    """Versions of a model that never change, and aliases that stand for them."""

    def __init__(self):
        self._versions, self._aliases, self._highest = {}, {}, 0

    def register(self, content, source, signature):
        """Store a model and return its version."""
        for name in ("run", "data", "code"):
            if name not in source:
                raise ValueError(f"{name} is missing in the source")
        if not signature:
            raise ValueError("a model needs a signature")
        self._highest += 1
        self._versions[self._highest] = (content, dict(source), dict(signature))
        return self._highest

    def set_alias(self, alias, version):
        """Let the alias stand for this version."""
        if version not in self._versions:
            raise KeyError(version)
        self._aliases[alias] = version

    def resolve(self, ref):
        """Return the version that a version or an alias means."""
        version = self._aliases.get(ref, ref)
        if version not in self._versions:
            raise KeyError(ref)
        return version

    def load(self, ref):
        """Return the bytes of a model."""
        return self._versions[self.resolve(ref)][0]

    def lineage(self, ref):
        """Return where a model comes from."""
        version = self.resolve(ref)
        content, source, _ = self._versions[version]
        digest = hashlib.sha256(content).hexdigest()
        known = {name: source[name] for name in ("run", "data", "code")}
        return {"version": version, **known, "sha256": digest}

    def delete(self, version):
        """Remove a version that no alias stands for."""
        if version in self._aliases.values():
            raise ValueError(f"an alias stands for version {version}")
        del self._versions[version]

    def score(self, ref, rows, predict):
        """Check the rows against the signature, then ask the model."""
        content, _, signature = self._versions[self.resolve(ref)]
        for row in rows:
            for name, kind in signature.items():
                if name not in row or not _fits(row[name], kind):
                    raise ValueError(f"{name} is missing or no {kind}")
        return predict(content, [[row[name] for name in row if name in signature] for row in rows])
