class Elsewhere:
    """A country without an agreement; the others say where they differ."""

    bulk, parcel, express = 20, 1990, 2500

    def goods(self, items):
        """Return the price of each line."""
        return [self.line(price * count, count) for _, price, count in items]

    def line(self, full, count):
        """Return the price of one line."""
        if count < self.bulk:
            return full
        return full - full * 5 // 100

    def tax(self, lines):
        """Return the tax on the lines."""
        return 0

    def shipping(self, goods, express):
        """Return the price of the parcel."""
        return self.ordinary(goods) + self.express * bool(express)

    def ordinary(self, goods):
        """Return the price of the parcel without express."""
        return self.parcel


class Germany(Elsewhere):
    """Tax by line, parcels free from 50 euros."""

    bulk, parcel, express, limit = 10, 490, 1000, 5000

    def tax(self, lines):
        """Return the tax on the lines, each rounded."""
        return sum((line * 19 + 50) // 100 for line in lines)

    def ordinary(self, goods):
        """Return the price of the parcel without express."""
        return self.parcel if goods < self.limit else 0


class France(Germany):
    """Tax on the sum, parcels free from 100 euros."""

    parcel, limit = 890, 10000

    def tax(self, lines):
        """Return the tax on the sum of the lines."""
        return (sum(lines) * 20 + 50) // 100


def report(orders):
    """Return a row for each order that has items, and a last row with number, sum and average."""
    rows, total = [], 0
    for order in orders:
        if not order["items"]:
            continue
        customer, *amounts = bill(order)
        total += sum(amounts)
        rows.append((customer, *amounts, sum(amounts)))
    rows.append(("all", len(rows), total, total // max(len(rows), 1)))
    return rows


def bill(order):
    """Return customer, goods, tax and shipping."""
    country = {"DE": Germany, "FR": France}.get(order["country"], Elsewhere)()
    lines = country.goods(order["items"])
    goods = sum(lines)
    return order["customer"], goods, country.tax(lines), country.shipping(goods, order["express"])
