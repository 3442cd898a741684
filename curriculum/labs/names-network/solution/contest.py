"""Counts against the network, on the same test names."""

import measuring
import network

ORDERS = 4


def better(counts, net):
    """Return the line that says which of two bits per character is smaller, as printed."""
    counts, net = float(f"{counts:.3f}"), float(f"{net:.3f}")
    winner = "network" if net < counts else "counts"
    return f"better on the test names: {winner} by {abs(net - counts):.3f}"


def report(names, net):
    """Return the lines of the contest of a trained network with the best counts."""
    training, validation, test = parts = measuring.split(names)
    found = measuring.models(training, len(measuring.alphabet(names)), ORDERS)
    results = {pair: measuring.bits(model, validation) for pair, model in found.items()}
    order, alpha = measuring.best(results)
    counts = found[order, alpha]
    lines, finals = [measuring.sizes(parts)], {}
    for title, bits in (
        (f"counts order {order} alpha {alpha}", lambda part: measuring.bits(counts, part)),
        ("network", lambda part: network.surprises(net, part).mean()),
    ):
        finals[title] = bits(test)
        lines.append(f"{title} validation {bits(validation):.3f} test {bits(test):.3f}")
    lines.append(better(*finals.values()))
    fewer = [
        network.surprises(net, [name]).sum() < measuring.surprise(*counts, name)[0] for name in test
    ]
    return [*lines, f"network better for {sum(fewer)} of {len(test)} test names"]
