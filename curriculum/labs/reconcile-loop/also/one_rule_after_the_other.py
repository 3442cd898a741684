from dataclasses import dataclass


@dataclass
class Round:
    app: str
    image: str
    replicas: int

    def actions(self, pods):
        mine = sorted((p for p in pods if p["app"] == self.app), key=lambda p: p["name"])
        found, alive = [], []
        for pod in mine:
            if pod["phase"] == "failed":
                found.append(("delete", pod["name"]))
            elif pod["phase"] != "deleting":
                alive.append(pod)
        while len(alive) > self.replicas:
            victim = self.next_victim(alive)
            alive.remove(victim)
            found.append(("delete", victim["name"]))
            if len(alive) == self.replicas:
                return found
        if len(alive) == self.replicas:
            waiting = any(not pod["ready"] for pod in alive)
            old = [pod for pod in alive if pod["image"] != self.image]
            if old and not waiting:
                found.append(("delete", old[0]["name"]))
        for _ in range(self.replicas - len(alive)):
            found.append(("create", self.image))
        return found

    def next_victim(self, alive):
        old = [pod for pod in alive if pod["image"] != self.image] or alive
        return ([pod for pod in old if not pod["ready"]] or old)[0]


def reconcile(desired, pods):
    return Round(**desired).actions(pods)
