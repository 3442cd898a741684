SCHEMA = (
    ("customer", "customer_key INTEGER PRIMARY KEY AUTOINCREMENT", "customer TEXT NOT NULL", "city TEXT NOT NULL",
     "valid_from TEXT NOT NULL", "valid_to TEXT", "UNIQUE (valid_from, customer)"),
    ("product", "product_key INTEGER PRIMARY KEY AUTOINCREMENT", "product TEXT NOT NULL", "category TEXT NOT NULL", "UNIQUE (product)"),
    ("sale", "order_no INTEGER NOT NULL", "line INTEGER NOT NULL", "day TEXT NOT NULL", "customer_key INTEGER NOT NULL",
     "product_key INTEGER NOT NULL", "pieces INTEGER NOT NULL", "cents INTEGER NOT NULL", "UNIQUE (line, order_no)",
     "CHECK (pieces >= 1 AND cents >= 0)", "FOREIGN KEY (customer_key) REFERENCES customer", "FOREIGN KEY (product_key) REFERENCES product"),
    ("delivery", "order_no INTEGER UNIQUE NOT NULL", "day TEXT NOT NULL", "customer_key INTEGER NOT NULL REFERENCES customer",
     "cents INTEGER NOT NULL CHECK (NOT cents < 0)"),
)


def schema():
    return "".join(f"CREATE TABLE {name} ({', '.join(parts)});" for name, *parts in SCHEMA)


def load(con, orders):
    for order in orders:
        who = {k: order[k] for k in ("customer", "city", "day")}
        con.execute("UPDATE customer SET valid_to = :day WHERE customer = :customer AND valid_to IS NULL AND city <> :city", who)
        con.execute(
            "INSERT INTO customer (customer, city, valid_from) SELECT :customer, :city, :day "
            "WHERE NOT EXISTS (SELECT 1 FROM customer WHERE customer = :customer AND valid_to IS NULL)", who)
        con.executemany(
            "INSERT INTO product (product, category) VALUES (?, ?) "
            "ON CONFLICT (product) DO UPDATE SET category = excluded.category",
            [line[:2] for line in order["lines"]])
        con.execute(
            "INSERT INTO delivery SELECT ?, ?, customer_key, ? FROM customer WHERE customer = ? AND valid_to IS NULL",
            (order["order_no"], order["day"], order["shipping"], order["customer"]))
        con.executemany(
            "INSERT INTO sale SELECT ?, ?, ?, customer_key, product_key, ?, ? FROM customer, product "
            "WHERE customer = ? AND valid_to IS NULL AND product = ?",
            [(order["order_no"], n, order["day"], pieces, cents, order["customer"], product)
             for n, (product, _, pieces, cents) in enumerate(order["lines"], 1)])
