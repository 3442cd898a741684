"""Your program computes every cent as before and no longer keeps anything outside, but it is still one function
of fifty lines with three blocks side by side. Whoever wants to change how the discount works has to find it in
three places. Cut out the lines that answer one question, such as the price of a line, the tax or the shipping, and name them."""


def report(orders):
    """Return a row for each order that has items, and a last row with number, sum and average."""
    out = []
    n = 0
    t = 0
    for o in orders:
        if len(o["items"]) > 0:
            if o["country"] == "DE":
                s = 0
                x = 0
                for i in o["items"]:
                    p = i[1] * i[2]
                    if i[2] >= 10:
                        p = p - p * 5 // 100
                    s = s + p
                    x = x + (p * 19 + 50) // 100
                if s >= 5000:
                    h = 0
                else:
                    h = 490
                if o["express"]:
                    h = h + 1000
                out.append((o["customer"], s, x, h, s + x + h))
                t = t + s + x + h
                n = n + 1
            elif o["country"] == "FR":
                s = 0
                for i in o["items"]:
                    p = i[1] * i[2]
                    if i[2] >= 10:
                        p = p - p * 5 // 100
                    s = s + p
                x = (s * 20 + 50) // 100
                if s >= 10000:
                    h = 0
                else:
                    h = 890
                if o["express"]:
                    h = h + 1000
                out.append((o["customer"], s, x, h, s + x + h))
                t = t + s + x + h
                n = n + 1
            else:
                s = 0
                for i in o["items"]:
                    p = i[1] * i[2]
                    if i[2] >= 20:
                        p = p - p * 5 // 100
                    s = s + p
                x = 0
                h = 1990
                if o["express"]:
                    h = h + 2500
                out.append((o["customer"], s, x, h, s + x + h))
                t = t + s + x + h
                n = n + 1
    if n > 0:
        a = t // n
    else:
        a = 0
    out.append(("all", n, t, a))
    return out
