"""You look at the number only. After a change of the image nothing happens: three pods are wanted,
three are there, and all of them run the old program."""


def reconcile(desired, pods):
    """Return the actions that bring the pods one step nearer to what is wanted."""
    own = [pod for pod in pods if pod["app"] == desired["app"]]
    failed = sorted(pod["name"] for pod in own if pod["phase"] == "failed")
    counted = [pod for pod in own if pod["phase"] in ("starting", "running")]
    missing = desired["replicas"] - len(counted)

    def order(pod):
        return pod["ready"], pod["name"]

    first = sorted(counted, key=order)
    if missing < 0:
        extra = first[:-missing]
    elif missing == 0 and all(pod["ready"] for pod in counted):
        extra = []
    else:
        extra = []
    actions = [("delete", name) for name in [*failed, *(pod["name"] for pod in extra)]]
    return actions + [("create", desired["image"])] * missing
