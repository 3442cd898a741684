"""What other parts of a program may do to the dicts of a registry."""


def after_a_change(registry_class, what, source, signature):
    """Register a model and change one of the dicts; answer the run, twice, and the inputs."""
    registry, mine = registry_class(), {"source": dict(source), "signature": dict(signature)}
    number = registry.register(b"m", mine["source"], mine["signature"])
    mine["lineage"] = registry.lineage(number)
    runs = [mine["lineage"]["run"]]
    mine[what].update({"run": "another", "price": "text"})
    runs.append(registry.lineage(number)["run"])
    rows = [{"payment": "card", "price": 20, "run": "x"}]
    return [*runs, registry.score(number, rows, lambda content, inputs: inputs)]
