"""Open to all

Find the ports of a Compose file that other computers can reach.

- `services`: a dict from the name of a service to a list of its ports, in the order of the file. Each port is a text: either
  `host:container`, such as `"8000:80"`, or with an address in front, such as `"127.0.0.1:8000:80"`.
- Without an address, or with `0.0.0.0`, the port is open on every network of the computer. Addresses that begin with `127.` are
  reached from this computer only. Any other address counts as open as well.
- Return a list of tuples `(service, host port as a whole number)`, in the order in which they stand.

>>> open_to_all({"api": ["127.0.0.1:8000:80"], "db": ["5432:5432"]})
[('db', 5432)]
"""

minutes = 6
chapter = "01-on-one-laptop"
hint = "Split at the colons, and look at the parts from the right: the last is the container's port, the one before it the host's."


def open_to_all(services: dict[str, list[str]]) -> list[tuple]:
    found = []
    for name, ports in services.items():
        for port in ports:
            parts = port.split(":")
            if not port.startswith("127."):
                found.append((name, int(parts[-2])))
    return found


def cases(rng):
    yield ({},)
    yield ({"db": []},)
    yield ({"api": ["8000:80"]},)
    yield ({"api": ["127.0.0.1:8000:80"]},)
    yield ({"api": ["127.0.0.1:8000:80"], "db": ["5432:5433"]},)
    yield ({"api": ["0.0.0.0:8000:80"]},)
    yield ({"api": ["0.0.0.0:8000:80", "127.0.0.1:9000:90"]},)
    yield ({"api": ["10.0.0.7:8000:80"]},)
    yield ({"api": ["192.168.1.4:8000:80"], "web": ["127.0.0.2:443:80"]},)
    yield ({"api": ["127:80"]},)
    yield ({"web": ["80:8080"], "db": ["5432:5432"]},)
    yield ({"web": ["80:8080", "443:8443"], "db": ["127.0.0.1:5432:5432"]},)
    for _ in range(4):
        starts = ["", "127.0.0.1:", "0.0.0.0:", "10.1.2.3:"]
        services = {}
        for name in ("api", "db"):
            rows = rng.integers(1000, 9000, (2, 2)).tolist()
            services[name] = [f"{starts[int(rng.integers(0, 4))]}{a}:{b}" for a, b in rows]
        yield (services,)


def wrong_container_port(services):
    """You return the container's port. Other computers use the host's, which stands before the last colon: in `8000:80` it is 8000."""
    return [(n, int(p.split(":")[-1])) for n, ports in services.items() for p in ports
            if len(p.split(":")) == 2 or not p.startswith("127.")]


def wrong_any_address_is_closed(services):
    """You take every port with an address for closed. `0.0.0.0` means all networks, and 10.0.0.7 is an address that neighbours reach."""
    return [(n, int(p.split(":")[0])) for n, ports in services.items() for p in ports if p.count(":") == 1]


def wrong_only_without_address_or_zero(services):
    """You report ports without an address or with `0.0.0.0`, and miss the other addresses. Only those that begin with `127.` stay on this computer."""
    return [(n, int(p.split(":")[-2])) for n, ports in services.items() for p in ports
            if p.count(":") == 1 or p.startswith("0.0.0.0:")]
