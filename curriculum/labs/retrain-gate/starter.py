import numpy as np


def decide(champion, challenger, data, gain=0.01, least=200):
    """Return the action of the gate, its reason, and the interval it rests on."""
    # TODO: which rows are fresh? What is the difference on each of them?
    a = float(np.mean(data["champion"] == data["label"]))
    b = float(np.mean(data["challenger"] == data["label"]))
    action = "promote" if b >= a else "reject"
    return {"action": action, "reason": "", "n": len(data["day"]), "low": None, "high": None}
