"""Behind the service

To which addresses does a Service send requests?

- `selector`: a dict of labels, at least one. `port`: a whole number.
- `pods`: a list of dicts with `ip` (a text), `labels` (a dict), `ready` (True or False) and `deleting` (True from the moment when
  the pod is asked to end).
- A pod is behind the service if it has all labels of the selector with exactly these values, perhaps with others, if it is ready,
  and if it isn't being deleted.
- Return the list of texts `ip:port`, in the order of `pods`.

>>> pods = [{"ip": "10.0.0.4", "labels": {"app": "late", "v": "2"}, "ready": True, "deleting": False}]
>>> behind_the_service({"app": "late"}, 8000, pods)
['10.0.0.4:8000']
>>> behind_the_service({"app": "late", "v": "1"}, 8000, pods)
[]
"""

minutes = 6
chapter = "02-what-should-be"
hint = "`all(...)` over the items of the selector; `.get` for a label that a pod may lack."


def behind_the_service(selector: dict, port: int, pods: list[dict]) -> list[str]:
    found = []
    for pod in pods:
        fits = all(pod["labels"].get(key) == value for key, value in selector.items())
        if fits and pod["ready"] and not pod["deleting"]:
            found.append(f"{pod['ip']}:{port}")
    return found


def _pod(n, labels, ready=True, deleting=False):
    return {"ip": f"10.0.0.{n}", "labels": labels, "ready": ready, "deleting": deleting}


def cases(rng):
    app = {"app": "late"}
    two = {"app": "late", "v": "2"}
    yield app, 80, []
    yield app, 80, [_pod(4, app)]
    yield app, 80, [_pod(4, two)]
    yield app, 80, [_pod(7, app), _pod(4, two)]
    yield two, 80, [_pod(4, app)]
    yield two, 80, [_pod(4, two), _pod(5, {"app": "late", "v": "1"})]
    yield two, 80, [_pod(4, {"app": "price", "v": "2"}), _pod(3, two)]
    yield app, 80, [_pod(4, app, False)]
    yield app, 80, [_pod(4, app, False), _pod(2, two)]
    yield app, 8000, [_pod(4, app, True, True)]
    yield app, 8000, [_pod(4, app, True, True), _pod(5, two, False, True), _pod(6, app)]
    yield two, 80, [_pod(1, two, False), _pod(2, two, True, True)]
    yield app, 80, [_pod(1, two, True, True), _pod(2, app), _pod(3, app, False)]
    yield two, 80, [_pod(7, {"app": "late", "v": "2", "zone": "b"})]
    yield two, 80, [_pod(7, {"v": "late", "app": "2"}), _pod(8, {"x": "late", "y": "2"})]
    for _ in range(4):
        pods = []
        for n in range(5):
            labels = {"app": ["late", "price"][int(rng.integers(0, 2))], "v": str(rng.integers(1, 3))}
            pods.append(_pod(n, labels, bool(rng.random() < 0.8), bool(rng.random() < 0.2)))
        yield [app, two][int(rng.integers(0, 2))], 80, pods


def wrong_any_label(selector, port, pods):
    """You take a pod as soon as one label fits. A selector with two labels wants both; otherwise requests go to any program that has the same version number."""
    return [f"{p['ip']}:{port}" for p in pods
            if any(p["labels"].get(k) == v for k, v in selector.items()) and p["ready"] and not p["deleting"]]


def wrong_same_labels(selector, port, pods):
    """You ask for exactly the labels of the selector. Pods usually have more of them, and you leave these out."""
    return [f"{p['ip']}:{port}" for p in pods if p["labels"] == selector and p["ready"] and not p["deleting"]]


def wrong_not_ready_too(selector, port, pods):
    """You also send requests to pods that aren't ready. Their models may still be loading, and then these requests fail."""
    return [f"{p['ip']}:{port}" for p in pods
            if all(p["labels"].get(k) == v for k, v in selector.items()) and not p["deleting"]]


def wrong_deleting_too(selector, port, pods):
    """You go on sending requests to pods that are ending. They may still be ready, but what is sent to them may get no answer."""
    return [f"{p['ip']}:{port}" for p in pods
            if all(p["labels"].get(k) == v for k, v in selector.items()) and p["ready"]]
