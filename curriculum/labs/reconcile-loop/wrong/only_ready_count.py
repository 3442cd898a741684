"""You count only pods that are ready. While c is loading, you create another one in its place, and
in the next round one more. A pod that is starting is there: count it, and wait."""


def reconcile(desired, pods):
    """Return the actions that bring the pods one step nearer to what is wanted."""
    own = [pod for pod in pods if pod["app"] == desired["app"]]
    failed = sorted(pod["name"] for pod in own if pod["phase"] == "failed")
    counted = [pod for pod in own if pod["ready"]]
    missing = desired["replicas"] - len(counted)

    def order(pod):
        return pod["image"] == desired["image"], pod["ready"], pod["name"]

    first = sorted(counted, key=order)
    if missing < 0:
        extra = first[:-missing]
    elif missing == 0 and all(pod["ready"] for pod in counted):
        extra = [pod for pod in first if pod["image"] != desired["image"]][:1]
    else:
        extra = []
    actions = [("delete", name) for name in [*failed, *(pod["name"] for pod in extra)]]
    return actions + [("create", desired["image"])] * missing
